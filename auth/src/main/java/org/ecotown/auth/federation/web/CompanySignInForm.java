package org.ecotown.auth.federation.web;

import org.ecotown.auth.connection.Connections;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Shows the form for company accounts on the sign-in page where there are any.
 */
@ControllerAdvice("org.ecotown.auth.signin")
class CompanySignInForm {

	private final Connections connections;

	CompanySignInForm(Connections connections) {
		this.connections = connections;
	}

	@ModelAttribute("companies")
	boolean companies() {
		return this.connections.anyEnabled();
	}

}
