package org.ecotown.auth.signin.page;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;

/**
 * A part of the sign-in page that another feature fills: one more way to sign in.
 */
public interface SignInPart {

	void fill(HttpServletRequest request, Model model);

}
