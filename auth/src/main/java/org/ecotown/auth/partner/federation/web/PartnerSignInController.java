package org.ecotown.auth.partner.federation.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionId;
import org.ecotown.auth.partner.connection.Connections;
import org.ecotown.auth.partner.federation.FederatedAccounts;
import org.ecotown.auth.partner.federation.FederatedIdentity;
import org.ecotown.auth.partner.federation.LocalProof;
import org.ecotown.auth.partner.federation.PartnerSignIn;
import org.ecotown.auth.partner.federation.PendingLink;
import org.ecotown.auth.partner.federation.SignInFromPartner;
import org.ecotown.auth.partner.federation.provider.PartnerFailure;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends people to their company's provider and takes them back.
 */
@Controller
class PartnerSignInController {

	private static final Logger logger = LoggerFactory.getLogger(PartnerSignInController.class);

	private static final int LONGEST_ADDRESS = 320;

	private final Connections connections;

	private final PartnerSignIn partners;

	private final FederatedAccounts accounts;

	private final SignInFromPartner end;

	PartnerSignInController(Connections connections, PartnerSignIn partners, FederatedAccounts accounts,
			SignInFromPartner end) {
		this.connections = connections;
		this.partners = partners;
		this.accounts = accounts;
		this.end = end;
	}

	/**
	 * Answers with a page that leads on by itself. A redirect would have to be allowed by
	 * the {@code form-action} of the page before, for every provider there is.
	 */
	@PostMapping("/sign-in/partner")
	@AllowAnyone
	String start(@RequestParam String email, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model, RedirectAttributes flash) {
		Connection connection = (email.length() <= LONGEST_ADDRESS)
				? this.connections.forAddress(email.strip()).orElse(null) : null;
		if (connection == null) {
			flash.addFlashAttribute("unknownCompany", true);
			return "redirect:/sign-in";
		}
		try {
			String url = this.partners.start(connection, email.strip(), locale, request, response);
			response.setHeader("Refresh", "0; url=" + url);
			model.addAttribute("company", connection.settings().name().in(locale));
			model.addAttribute("host", URI.create(url).getHost());
			model.addAttribute("url", url);
			return "partner-leaving";
		}
		catch (PartnerFailure ex) {
			return refuse(connection, ex, request);
		}
	}

	/**
	 * A form that was sent before and is asked for again, perhaps in the other language.
	 */
	@GetMapping("/sign-in/partner")
	@AllowAnyone
	String startAgain() {
		return "redirect:/sign-in";
	}

	/** For a link on a partner's own pages. */
	@GetMapping("/sign-in/partner/{id}")
	@AllowAnyone
	String startByLink(@PathVariable String id, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		Connection connection = connection(id).orElse(null);
		if (connection == null) {
			return "redirect:/sign-in";
		}
		try {
			return "redirect:" + this.partners.start(connection, null, locale, request, response);
		}
		catch (PartnerFailure ex) {
			return refuse(connection, ex, request);
		}
	}

	@GetMapping("/sign-in/partner/callback")
	@AllowAnyone
	@Nullable String callback(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Connection connection = null;
		try {
			PartnerSignIn.Sent sent = this.partners.take(request);
			connection = sent.connection();
			FederatedIdentity identity = this.partners.finish(sent, request);
			PersonId person = person(connection, identity).orElse(null);
			if (person != null) {
				this.end.succeed(connection, identity, person, request, response);
				return null;
			}
			PendingLink.save(identity, request);
			return "redirect:/sign-in/link";
		}
		catch (PartnerFailure ex) {
			return refuse(connection, ex, request);
		}
	}

	@GetMapping("/sign-in/partner/failed")
	@AllowAnyone
	String failed(@RequestParam(required = false) @Nullable String lang,
			@SessionAttribute(name = "org.ecotown.auth.partner.federation.web.PartnerRefusal",
					required = false) @Nullable PartnerRefusal refusal,
			Locale locale, Model model) {
		if (refusal == null) {
			return "redirect:/sign-in";
		}
		model.addAttribute("reason", refusal.text());
		model.addAttribute("code", refusal.fault().code());
		model.addAttribute("company", refusal.name(locale));
		return "partner-failed";
	}

	private Optional<PersonId> person(Connection connection, FederatedIdentity identity) {
		Optional<PersonId> known = this.accounts.find(connection, identity);
		// who is signed in here already wants to link rather than to have a second
		// account
		if (known.isPresent() || LocalProof.by(SecurityContextHolder.getContext().getAuthentication())
				|| !this.accounts.mayProvision(connection, identity)) {
			return known;
		}
		try {
			return Optional.of(this.accounts.provision(connection, identity));
		}
		catch (DuplicateKeyException ex) {
			logger.info("Two first sign-ins of one person at once", ex);
			return this.accounts.find(connection, identity);
		}
	}

	private Optional<Connection> connection(String id) {
		try {
			return this.connections.byId(ConnectionId.of(id)).filter((found) -> found.settings().enabled());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private String refuse(@Nullable Connection connection, PartnerFailure failure, HttpServletRequest request) {
		PartnerFault fault = failure.fault();
		logger.info("Sign-in through {} failed: {}", (connection != null) ? connection.id() : "a partner", fault.code(),
				failure);
		this.end.fail(connection, fault);
		request.getSession().setAttribute(PartnerRefusal.ATTRIBUTE, PartnerRefusal.of(fault, connection));
		return "redirect:/sign-in/partner/failed";
	}

}
