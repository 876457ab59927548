package org.ecotown.auth.signin.step;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has every link, form and redirect from one page of a sign-in to another carry the
 * request it interrupts.
 */
public class InterruptedRequestCarrier extends OncePerRequestFilter {

	private static final String PAGES = "/sign-in";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new Carrying(request, response));
	}

	public static String carry(String address, HttpServletRequest request) {
		String interrupted = address.startsWith(PAGES) ? InterruptedRequests.of(request) : null;
		String parameter = InterruptedRequests.PARAMETER + "=";
		if (interrupted == null || address.contains("?" + parameter) || address.contains("&" + parameter)) {
			return address;
		}
		return address + ((address.indexOf('?') < 0) ? "?" : "&") + parameter
				+ InterruptedRequests.encoded(interrupted);
	}

	private static final class Carrying extends HttpServletResponseWrapper {

		private final HttpServletRequest request;

		Carrying(HttpServletRequest request, HttpServletResponse response) {
			super(response);
			this.request = request;
		}

		/** Thymeleaf asks for every address that a template makes. */
		@Override
		public String encodeURL(String url) {
			return super.encodeURL(carry(url, this.request));
		}

		@Override
		public void sendRedirect(String location) throws IOException {
			super.sendRedirect(carry(location, this.request));
		}

		@Override
		public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
			super.sendRedirect(carry(location, this.request), status, clearBuffer);
		}

	}

}
