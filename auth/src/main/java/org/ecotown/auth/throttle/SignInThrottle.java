package org.ecotown.auth.throttle;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.person.Passwords;
import org.ecotown.platform.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The limits of sign-in with user name and password. They depend on what was typed, not
 * on whether there is such an account. On a device where the person has signed in before
 * only that device's own failures count, so an attack on the name does not reach it.
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
		List<Counted> counted = new ArrayList<>();
		request.setAttribute(COUNTED, counted);
		for (Counted count : limits(request, username)) {
			Optional<Duration> wait = this.attempts.begin(count.limit(), count.subject());
			if (wait.isPresent()) {
				counted.forEach((other) -> this.attempts.forgive(other.limit(), other.subject()));
				return wait;
			}
			counted.add(count);
		}
		return Optional.empty();
	}

	/**
	 * The attempt of this request succeeded.
	 */
	public void succeeded(HttpServletRequest request) {
		if (request.getAttribute(COUNTED) instanceof List<?> counted) {
			counted.stream().map(Counted.class::cast).forEach((count) -> {
				if (count.limit() == Limit.NAME_AND_ADDRESS || count.limit() == Limit.KNOWN_DEVICE) {
					this.attempts.forget(count.limit(), count.subject());
				}
				else {
					this.attempts.forgive(count.limit(), count.subject());
				}
			});
			request.removeAttribute(COUNTED);
		}
	}

	private List<Counted> limits(HttpServletRequest request, String username) {
		String name = Sha256.hex(Texts.searchable(username).toLowerCase(Locale.ROOT));
		String address = network(request.getRemoteAddr());
		Optional<UUID> device = this.devices.known(request,
				this.passwords.account(username).map(Passwords.Account::person));
		return device.map((known) -> List.of(new Counted(Limit.KNOWN_DEVICE, known + "/" + name)))
			.orElseGet(() -> List.of(new Counted(Limit.ADDRESS, address),
					new Counted(Limit.NAME_AND_ADDRESS, name + "/" + address), new Counted(Limit.NAME, name)));
	}

	/** A household or an office has a whole IPv6 network of this size to itself. */
	private static String network(String address) {
		byte[] bytes = InetAddress.ofLiteral(address).getAddress();
		return HexFormat.of().formatHex((bytes.length == 16) ? Arrays.copyOf(bytes, 8) : bytes);
	}

	private record Counted(Limit limit, String subject) {
	}

}
