package org.ecotown.auth.signin.step;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.signin.proof.SignedIn;

import org.springframework.security.core.Authentication;

/**
 * Something a signed-in person may still have to do before a client gets its answer, such
 * as to prove a second factor. Steps are asked in the order of {@link Step} at every
 * authorization request; the page of a step continues with {@link SignedIn#resume}.
 */
public interface SignInStep {

	/**
	 * Which one it is, and so when it is asked.
	 */
	Step step();

	/**
	 * The path of the page on which the person does it, empty when nothing is left to do.
	 * @param authorizationRequest what the client asked for
	 * @param person who is signed in; the name is the person's id
	 */
	Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person);

	/**
	 * An authorization request came in; the person may not be signed in yet.
	 */
	default void begin(HttpServletRequest authorizationRequest) {
	}

	/**
	 * Nothing is left to do for the authorization request.
	 */
	default void end(HttpServletRequest authorizationRequest) {
	}

	/**
	 * What a client is told that wants no page.
	 */
	default String errorWithoutPage() {
		return "interaction_required";
	}

	/**
	 * Whether the step must also be done before the person may use the account pages.
	 */
	default boolean guardsAccount() {
		return false;
	}

}
