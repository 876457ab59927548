package org.ecotown.auth.signin.session;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Asks the person before a sign-out that names no identity token, which anybody could
 * have had the browser ask for (OpenID Connect RP-Initiated Logout 1.0, section 2). Leads
 * to an address that is registered by the client that is named, and nowhere else.
 */
@Controller
class SignOutPage {

	private final RegisteredClients clients;

	private final PersonSessions sessions;

	private final SecurityEvents events;

	SignOutPage(RegisteredClients clients, PersonSessions sessions, SecurityEvents events) {
		this.clients = clients;
		this.sessions = sessions;
		this.events = events;
	}

	@GetMapping("/sign-in/out")
	@AllowAnyone
	@Nullable String ask(@Nullable Authentication person, Wanted wanted, @RequestParam(required = false) @Nullable String lang,
			HttpServletResponse response, Model model) throws IOException {
		String next = next(wanted);
		if (person == null) {
			response.sendRedirect(next);
			return null;
		}
		model.addAttribute("clientId", wanted.clientId());
		model.addAttribute("address", wanted.address());
		model.addAttribute("state", wanted.state());
		return "sign-out";
	}

	@PostMapping("/sign-in/out")
	@AllowAnyone
	void signOut(@Nullable Authentication person, Wanted wanted, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String next = next(wanted);
		if (person != null) {
			PersonId id = PersonId.of(person);
			this.events
				.record(NewSecurityEvent.of(SecurityEventType.SIGN_OUT).person(id.value()).client(wanted.clientId()));
			this.sessions.end(id, PersonSessions.handle(request.getSession().getId()));
			new SecurityContextLogoutHandler().logout(request, response, person);
		}
		response.sendRedirect(next);
	}

	private String next(Wanted wanted) {
		RegisteredClient client = (wanted.clientId() != null) ? this.clients.findByClientId(wanted.clientId()) : null;
		String address = wanted.address();
		if ((wanted.clientId() != null && client == null)
				|| (address != null && (client == null || !client.getPostLogoutRedirectUris().contains(address)))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (address == null) {
			return "/sign-in?ended";
		}
		return (wanted.state() == null) ? address : address + ((address.indexOf('?') < 0) ? "?" : "&") + "state="
				+ UriUtils.encode(wanted.state(), UTF_8);
	}

	/**
	 * What a client asks for, by the names of the specification.
	 */
	record Wanted(@BindParam("client_id") @Nullable String clientId,
			@BindParam("post_logout_redirect_uri") @Nullable String address, @Nullable String state) {
	}

}
