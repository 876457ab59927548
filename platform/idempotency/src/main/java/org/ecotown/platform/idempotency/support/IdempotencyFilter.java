package org.ecotown.platform.idempotency.support;

import java.io.IOException;
import java.security.Principal;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.idempotency.IdempotencyProblem;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.problem.RequestPath;
import org.ecotown.platform.security.support.CallerClaims;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every POST with an {@code Idempotency-Key} one effect and one answer. Requests of
 * nobody known have no key of their own and pass by, as do forms.
 */
public class IdempotencyFilter extends OncePerRequestFilter {

	private final KeyedTransactions transactions;

	private final Problems problems;

	private final int maxBodySize;

	/**
	 * @param maxBodySize the largest body of a request that is not an upload
	 */
	public IdempotencyFilter(KeyedTransactions transactions, Problems problems, DataSize maxBodySize) {
		this.transactions = transactions;
		this.problems = problems;
		this.maxBodySize = Math.toIntExact(maxBodySize.toBytes());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod()) || request.getHeader(IdempotencyKeys.HEADER) == null
				|| request.getUserPrincipal() == null || hasType(request, "application/x-www-form-urlencoded");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = IdempotencyKeys.read(request).orElse(null);
		if (key == null) {
			this.problems.send(request, response, IdempotencyProblem.MALFORMED_IDEMPOTENCY_KEY);
			return;
		}
		KeyedRequest keyed;
		try {
			keyed = hasType(request, "multipart/form-data") ? KeyedRequest.ofParts(request)
					: KeyedRequest.read(request, this.maxBodySize);
		}
		catch (UnreadableUpload ex) {
			this.problems.send(request, response, ex.problem());
			return;
		}
		if (keyed == null) {
			this.problems.send(request, response, PlatformProblem.BODY_TOO_LARGE);
			return;
		}
		this.transactions.run(digest(request, key), keyed, response, chain);
	}

	private static byte[] digest(HttpServletRequest request, String key) {
		Principal principal = request.getUserPrincipal();
		return new Digests().add(principal.getName())
			.add(organisation(principal))
			.add(request.getMethod())
			.add(RequestPath.of(request))
			.add(key)
			.toBytes();
	}

	/** Who acts for another organisation asks for something else. */
	private static @Nullable String organisation(Principal principal) {
		UUID organisation = (principal instanceof JwtAuthenticationToken token)
				? CallerClaims.caller(token.getToken()).organisation() : null;
		return (organisation != null) ? organisation.toString() : null;
	}

	private static boolean hasType(HttpServletRequest request, String type) {
		String actual = request.getContentType();
		return actual != null && actual.regionMatches(true, 0, type, 0, type.length());
	}

}
