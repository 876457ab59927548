package org.ecotown.auth.signin.throttle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.name.TypedName;
import org.ecotown.auth.directory.person.password.Passwords;

import org.springframework.stereotype.Component;

/**
 * The limits of sign-in with user name and password. They count by the account that would
 * be signed in to, whatever was typed; a name nobody has is slowed the same. On a device
 * where the person has signed in before only that device's own failures count, so an
 * attack on the name does not reach it.
 */
@Component
public class SignInThrottle {

	private static final String COUNTED = SignInThrottle.class.getName();

	private final Attempts attempts;

	private final KnownDevices devices;

	private final Passwords passwords;

	SignInThrottle(Attempts attempts, KnownDevices devices, Passwords passwords) {
		this.attempts = attempts;
		this.devices = devices;
		this.passwords = passwords;
	}

	/**
	 * Begins an attempt to sign in.
	 * @return how long to wait first; empty when it may go on
	 */
	public Optional<Duration> begin(HttpServletRequest request, String username) {
		List<Counted> counted = limits(request, username);
		Optional<Duration> wait = this.attempts.begin(counted);
		request.setAttribute(COUNTED, wait.isEmpty() ? counted : List.of());
		return wait;
	}

	/**
	 * The attempt of this request succeeded.
	 */
	public void succeeded(HttpServletRequest request) {
		if (request.getAttribute(COUNTED) instanceof List<?> counted) {
			this.attempts.succeeded(counted.stream().map(Counted.class::cast).toList());
			request.removeAttribute(COUNTED);
		}
	}

	private List<Counted> limits(HttpServletRequest request, String typed) {
		Optional<PersonId> person = this.passwords.account(typed).map(Passwords.Account::person);
		String account = Counted.account(person, TypedName.of(typed).meant());
		String network = Network.of(request);
		return this.devices.known(request, person)
			.map((known) -> List.of(new Counted(Limit.KNOWN_DEVICE, known + "/" + account)))
			.orElseGet(() -> List.of(new Counted(Limit.ADDRESS, network),
					new Counted(Limit.NAME_AND_ADDRESS, account + "/" + network), new Counted(Limit.NAME, account)));
	}

}
