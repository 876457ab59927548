package org.ecotown.auth.signin.factor.passkey;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OpenAccounts;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.signin.factor.SecondFactorStep;
import org.ecotown.auth.signin.page.PageScript;
import org.ecotown.auth.signin.page.SignInPart;
import org.ecotown.auth.signin.proof.Factors;
import org.ecotown.auth.signin.proof.SignedIn;
import org.ecotown.platform.security.AllowAnyone;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs people in with a passkey alone, without a user name, and takes it as the second
 * factor after a password.
 */
@Controller
class PasskeySignIn implements SignInPart {

	private final Passkeys passkeys;

	private final OpenAccounts accounts;

	private final SignedIn signedIn;

	private final SecurityEvents events;

	private final Clock clock;

	PasskeySignIn(Passkeys passkeys, OpenAccounts accounts, SignedIn signedIn, SecurityEvents events, Clock clock) {
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.signedIn = signedIn;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void fill(HttpServletRequest request, Model model) {
		PageScript.allow(request);
		model.addAttribute("passkeyOptions", this.passkeys.requestOptions(null, request.getSession()));
		model.addAttribute("passkeyFailed", request.getParameter("passkey-failed") != null);
	}

	@PostMapping("/sign-in/passkey")
	@AllowAnyone
	void signIn(@RequestParam String credential, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Optional<PersonId> owner = this.passkeys.prove(credential, request.getSession())
			.filter((id) -> this.accounts.find(id).isPresent());
		if (owner.isEmpty()) {
			this.events
				.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED).details(Map.of("method", "passkey")));
			response.sendRedirect("/sign-in?passkey-failed");
			return;
		}
		Authentication person = UsernamePasswordAuthenticationToken.authenticated(
				new User(owner.get().toString(), "", List.of()), null,
				List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
					.issuedAt(this.clock.instant())
					.build()));
		this.signedIn.as(person, request, response);
		this.signedIn.resume(person, request, response);
	}

	@PostMapping(SecondFactorStep.PAGE + "/passkey")
	@AllowAnyone
	void proveSecond(Authentication person, @RequestParam String credential, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		PersonId id = PersonId.of(person);
		if (this.passkeys.prove(credential, request.getSession()).filter(id::equals).isEmpty()) {
			this.events.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED)
				.person(id.value())
				.details(Map.of("method", "passkey")));
			response.sendRedirect(SecondFactorStep.PAGE + "?error=passkey");
			return;
		}
		Authentication proved = Factors.with(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, this.clock.instant());
		this.signedIn.as(proved, request, response);
		this.signedIn.resume(proved, request, response);
	}

}
