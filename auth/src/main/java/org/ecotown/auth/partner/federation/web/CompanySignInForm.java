package org.ecotown.auth.partner.federation.web;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.partner.connection.Connections;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Shows the form for company accounts on the sign-in page where there are any, filled in
 * with the address of a company that a client hinted at or that was typed as a user name.
 */
@ControllerAdvice("org.ecotown.auth.signin.password")
class CompanySignInForm {

	private static final String TYPED = "ecotown.sign-in.username";

	private final Connections connections;

	private final RequestCache interrupted;

	CompanySignInForm(Connections connections, RequestCache interrupted) {
		this.connections = connections;
		this.interrupted = interrupted;
	}

	@ModelAttribute("companies")
	boolean companies() {
		return this.connections.anyEnabled();
	}

	@ModelAttribute("companyAddress")
	@Nullable String companyAddress(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return null;
		}
		return Stream.of(hint(request, response), Optional.ofNullable(session.getAttribute(TYPED)))
			.flatMap(Optional::stream)
			.map(Object::toString)
			.filter((address) -> this.connections.forAddress(address).isPresent())
			.findFirst()
			.orElse(null);
	}

	private Optional<Object> hint(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.interrupted.getRequest(request, response);
		String[] values = (saved != null) ? saved.getParameterValues("login_hint") : null;
		return (values != null && values.length == 1) ? Optional.of(values[0]) : Optional.empty();
	}

}
