package org.ecotown.auth.partner.federation.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionId;
import org.ecotown.auth.partner.connection.Connections;
import org.ecotown.auth.partner.federation.FederatedAccounts;
import org.ecotown.auth.partner.federation.FederatedIdentity;
import org.ecotown.auth.partner.federation.LocalProof;
import org.ecotown.auth.partner.federation.PendingLink;
import org.ecotown.auth.partner.federation.SignInFromPartner;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.auth.signin.factor.FreshProof;
import org.ecotown.auth.signin.proof.SignedIn;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets somebody whose company account is nobody's here yet link it to an account, after
 * proof of both in one session, or have a new account if the connection makes some.
 */
@Controller
class LinkController {

	private static final String PAGE = "/sign-in/link";

	private static final String SIGN_IN = "redirect:/sign-in";

	private final Connections connections;

	private final FederatedAccounts accounts;

	private final People people;

	private final FreshProof proof;

	private final RequestCache interrupted;

	private final SignedIn signedIn;

	private final SignInFromPartner end;

	LinkController(Connections connections, FederatedAccounts accounts, People people, FreshProof proof,
			RequestCache interrupted, SignedIn signedIn, SignInFromPartner end) {
		this.connections = connections;
		this.accounts = accounts;
		this.people = people;
		this.proof = proof;
		this.interrupted = interrupted;
		this.signedIn = signedIn;
		this.end = end;
	}

	@GetMapping("/sign-in/link")
	@AllowAnyone
	String page(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		FederatedIdentity identity = identity(request).orElse(null);
		Connection connection = (identity != null) ? connection(identity).orElse(null) : null;
		if (identity == null || connection == null) {
			return SIGN_IN;
		}
		Optional<String> first = firstToProve();
		if (first.isPresent()) {
			// whatever was interrupted leads back here by itself
			if (this.interrupted.getRequest(request, response) == null) {
				this.interrupted.saveRequest(request, response);
			}
			return "redirect:" + first.get();
		}
		model.addAttribute("company", connection.settings().name().in(locale));
		model.addAttribute("account", identity.label());
		model.addAttribute("mayCreate", connection.settings().jitProvisioning());
		provedPerson().ifPresent((person) -> {
			model.addAttribute("person", person.name().display(locale));
			model.addAttribute("username", person.username());
		});
		return "link";
	}

	@PostMapping("/sign-in/link")
	@AllowAnyone
	@Nullable String link(HttpServletRequest request, HttpServletResponse response) throws IOException {
		FederatedIdentity identity = identity(request).orElse(null);
		Connection connection = (identity != null) ? connection(identity).orElse(null) : null;
		Person person = provedPerson().orElse(null);
		if (identity == null || connection == null || person == null) {
			return SIGN_IN;
		}
		if (firstToProve().isPresent()) {
			return "redirect:/sign-in/link";
		}
		PendingLink.forget(request);
		try {
			this.accounts.link(connection, identity, person.id());
		}
		catch (DuplicateKeyException ex) {
			return refuse(connection, request);
		}
		return resume(request, response);
	}

	@PostMapping("/sign-in/link/new")
	@AllowAnyone
	@Nullable String create(HttpServletRequest request, HttpServletResponse response) throws IOException {
		FederatedIdentity identity = identity(request).orElse(null);
		Connection connection = (identity != null) ? connection(identity).orElse(null) : null;
		if (identity == null || connection == null || !connection.settings().jitProvisioning()) {
			return SIGN_IN;
		}
		PendingLink.forget(request);
		try {
			PersonId person = this.accounts.provision(connection, identity);
			this.end.succeed(connection, identity, person, request, response);
			return null;
		}
		catch (DuplicateKeyException ex) {
			return refuse(connection, request);
		}
	}

	@PostMapping("/sign-in/link/cancel")
	@AllowAnyone
	@Nullable String cancel(HttpServletRequest request, HttpServletResponse response) throws IOException {
		PendingLink.forget(request);
		return LocalProof.by(current()) ? resume(request, response) : SIGN_IN;
	}

	private @Nullable String resume(HttpServletRequest request, HttpServletResponse response) throws IOException {
		SavedRequest saved = this.interrupted.getRequest(request, response);
		if (saved != null && saved.getRedirectUrl().startsWith(PAGE)) {
			// this page was all there was to come back to
			response.sendRedirect("/");
			return null;
		}
		this.signedIn.resume(SecurityContextHolder.getContext().getAuthentication(), request, response);
		return null;
	}

	private String refuse(Connection connection, HttpServletRequest request) {
		this.end.fail(connection, PartnerFault.OTHER_SIGN_IN);
		request.getSession()
			.setAttribute(PartnerRefusal.ATTRIBUTE, PartnerRefusal.of(PartnerFault.OTHER_SIGN_IN, connection));
		return "redirect:/sign-in/partner/failed";
	}

	private static Optional<FederatedIdentity> identity(HttpServletRequest request) {
		return PendingLink.of(request).map(PendingLink::identity);
	}

	private Optional<Connection> connection(FederatedIdentity identity) {
		return this.connections.byId(ConnectionId.of(identity.connection()))
			.filter((connection) -> connection.settings().enabled()
					&& connection.settings().issuer().equals(identity.issuer()));
	}

	private Optional<Person> provedPerson() {
		Authentication current = current();
		return (current != null && LocalProof.by(current)) ? this.people.findById(PersonId.of(current))
				: Optional.empty();
	}

	/** Who left a browser open some time ago has not linked anything. */
	private Optional<String> firstToProve() {
		Authentication current = current();
		return (current != null && LocalProof.by(current)) ? this.proof.pageFor(current) : Optional.empty();
	}

	private static @Nullable Authentication current() {
		return SecurityContextHolder.getContext().getAuthentication();
	}

}
