package org.ecotown.auth.oauth.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Which methods the endpoints and pages have that Spring's filters answer, for those that
 * look at nothing else: {@code HEAD} is {@code GET} without its body, {@code OPTIONS}
 * says what there is, and everything else is refused with the same (RFC 9110, sections
 * 9.3 and 15.5.6). After what cannot be read was refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class ProtocolMethods extends OncePerRequestFilter {

	private static final Set<String> READ = Set.of("GET");

	private static final Set<String> SUBMIT = Set.of("POST");

	private static final Set<String> BOTH = Set.of("GET", "POST");

	private static final Map<String, Set<String>> ENDPOINTS = Map.of("/oauth2/authorize", BOTH, "/oauth2/token", SUBMIT,
			"/oauth2/par", SUBMIT, "/oauth2/revoke", SUBMIT, "/oauth2/introspect", SUBMIT, "/oauth2/jwks", READ,
			"/userinfo", BOTH, "/connect/logout", BOTH);

	private static final Map<String, Set<String>> FOLDERS = new LinkedHashMap<>(
			Map.of("/.well-known", READ, "/sign-in", BOTH, "/account", BOTH, "/consent", READ));

	private final Problems problems;

	ProtocolMethods(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Set<String> methods = methods(request);
		String method = request.getMethod();
		if (methods == null || methods.contains(method)) {
			chain.doFilter(request, response);
		}
		else if ("HEAD".equals(method) && methods.contains("GET")) {
			chain.doFilter(new AsGet(request), response);
		}
		else {
			response.setHeader(HttpHeaders.ALLOW, allowed(methods));
			if ("OPTIONS".equals(method)) {
				response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			}
			else {
				this.problems.send(request, response, PlatformProblem.METHOD_NOT_ALLOWED);
			}
		}
	}

	private static @Nullable Set<String> methods(HttpServletRequest request) {
		Set<String> endpoint = ENDPOINTS.get(RequestPath.of(request));
		return (endpoint != null) ? endpoint
				: FOLDERS.entrySet()
					.stream()
					.filter((folder) -> RequestPath.isWithin(request, folder.getKey()))
					.findFirst()
					.map(Map.Entry::getValue)
					.orElse(null);
	}

	private static String allowed(Set<String> methods) {
		TreeSet<String> allowed = new TreeSet<>(methods);
		if (methods.contains("GET")) {
			allowed.add("HEAD");
		}
		allowed.add("OPTIONS");
		return String.join(", ", allowed);
	}

	/** The connector leaves out the body. */
	private static final class AsGet extends HttpServletRequestWrapper {

		AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
