package org.ecotown.auth.signin.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.signin.throttle.KnownDevices;
import org.ecotown.auth.signin.throttle.SignInThrottle;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who signed in, how and on what device, and who did not.
 */
@Component
public class SignInRecord {

	private final SecurityEvents events;

	private final SignInThrottle throttle;

	private final KnownDevices devices;

	private final People people;

	private final Passwords passwords;

	private final Clock clock;

	SignInRecord(SecurityEvents events, SignInThrottle throttle, KnownDevices devices, People people,
			Passwords passwords, Clock clock) {
		this.events = events;
		this.throttle = throttle;
		this.devices = devices;
		this.people = people;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Transactional
	public void succeeded(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		PersonId person = PersonId.of(signedIn);
		this.throttle.succeeded(request);
		provedAgain(signedIn, request);
		this.events.record(event(SecurityEventType.SIGN_IN, person).details(Map.of("method", method(signedIn))));
		if (this.devices.remember(person, request, response)) {
			this.events.record(event(SecurityEventType.NEW_DEVICE, person));
		}
	}

	/**
	 * A person who was signed in proved something more.
	 */
	void provedAgain(Authentication signedIn, HttpServletRequest request) {
		SessionDevice.note(signedIn.getName(), request, this.clock.instant());
	}

	@Transactional
	public void failed(String method, @Nullable String username) {
		Optional<PersonId> person = Optional.ofNullable(username)
			.flatMap(this.passwords::account)
			.map(Passwords.Account::person);
		this.events.record(person.map((id) -> event(SecurityEventType.SIGN_IN_FAILED, id))
			.orElseGet(() -> NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED).name(username))
			.details(Map.of("method", method)));
	}

	private NewSecurityEvent event(SecurityEventType type, PersonId person) {
		LocalDate today = LocalDate.now(this.clock);
		UUID organisation = this.people.findById(person)
			.flatMap((found) -> found.memberships().stream().filter((one) -> one.holdsOn(today)).findFirst())
			.map((membership) -> membership.organisation().value())
			.orElse(null);
		return NewSecurityEvent.of(type).person(person.value()).organisation(organisation);
	}

	private static String method(Authentication signedIn) {
		return signedIn.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map((authority) -> String.valueOf(authority.getAuthority()))
			.map((authority) -> switch (authority) {
				case FactorGrantedAuthority.PASSWORD_AUTHORITY -> "password";
				case FactorGrantedAuthority.WEBAUTHN_AUTHORITY -> "passkey";
				case FactorGrantedAuthority.OTT_AUTHORITY -> "one-time-code";
				case FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY -> "partner";
				default -> "other";
			})
			.findFirst()
			.orElse("other");
	}

}
