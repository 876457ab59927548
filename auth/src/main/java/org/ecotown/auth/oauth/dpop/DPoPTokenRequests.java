package org.ecotown.auth.oauth.dpop;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Issuer;
import org.ecotown.platform.problem.RequestPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Checks the proof of a token request before Spring's own check, which knows neither
 * nonces nor the other instances, and takes the address it was called at for the public
 * one. Runs after the client proved who it is.
 */
public class DPoPTokenRequests extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(DPoPTokenRequests.class);

	private static final String PROOF = "DPoP";

	private static final String NONCE = "DPoP-Nonce";

	private static final String USE_NONCE = "use_dpop_nonce";

	private final Issuer issuer;

	private final DPoPNonces nonces;

	private final DPoPProofJwtDecoderFactory proofs = new DPoPProofJwtDecoderFactory();

	private DPoPTokenRequests(Issuer issuer, DPoPNonces nonces, UsedProofs used) {
		this.issuer = issuer;
		this.nonces = nonces;
		List<OAuth2TokenValidator<Jwt>> validators = List.of(this::nonce, used);
		this.proofs.setJwtValidatorFactory(DPoPProofJwtDecoderFactory.createDefaultJwtValidatorFactory(validators));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"/oauth2/token".equals(RequestPath.of(request)) || request.getHeader(PROOF) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(NONCE, this.nonces.next());
		String url = this.issuer.url(RequestPath.of(request));
		List<String> sent = Collections.list(request.getHeaders(PROOF));
		try {
			if (sent.size() != 1) {
				throw new JwtException("Several proofs");
			}
			this.proofs.createDecoder(
					DPoPProofContext.withDPoPProof(sent.getFirst()).method(request.getMethod()).targetUri(url).build())
				.decode(sent.getFirst());
		}
		catch (JwtException | IllegalArgumentException ex) {
			logger.info("Refused a proof of possession: {}", ex.getMessage());
			refuse(response,
					(ex instanceof JwtValidationException invalid
							&& invalid.getErrors().stream().anyMatch((error) -> USE_NONCE.equals(error.getErrorCode())))
									? USE_NONCE : OAuth2ErrorCodes.INVALID_DPOP_PROOF);
			return;
		}
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public StringBuffer getRequestURL() {
				return new StringBuffer(url);
			}

		}, response);
	}

	private OAuth2TokenValidatorResult nonce(Jwt proof) {
		return this.nonces.accepts(proof.getClaimAsString("nonce")) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error(USE_NONCE));
	}

	private static void refuse(HttpServletResponse response, String error) throws IOException {
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getWriter().write("{\"error\":\"" + error + "\"}");
	}

	/**
	 * Makes the filter, which is not to be found as a bean: it belongs to one chain.
	 */
	@Component
	public static class Factory {

		private final Issuer issuer;

		private final DPoPNonces nonces;

		private final UsedProofs used;

		Factory(Issuer issuer, DPoPNonces nonces, UsedProofs used) {
			this.issuer = issuer;
			this.nonces = nonces;
			this.used = used;
		}

		public DPoPTokenRequests filter() {
			return new DPoPTokenRequests(this.issuer, this.nonces, this.used);
		}

	}

}
