package org.ecotown.auth.signin.throttle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.directory.person.PersonId;

import org.springframework.stereotype.Component;

/**
 * The limits of codes: how many are mailed, and how many are typed. They are the same
 * whether there is an account or not. Whoever asks from a device on which the person has
 * signed in before has an allowance of their own, which no stranger uses up.
 */
@Component
public class CodeThrottle {

	private final Attempts attempts;

	private final KnownDevices devices;

	CodeThrottle(Attempts attempts, KnownDevices devices) {
		this.attempts = attempts;
		this.devices = devices;
	}

	/**
	 * Begins to have a code sent.
	 * @param reader who reads mail at the address
	 * @param address as it was looked up
	 * @return how long to wait first; empty when it may be sent
	 */
	public Optional<Duration> beginSending(HttpServletRequest request, Optional<PersonId> reader, String address) {
		return this.attempts.begin(sending(request, reader, address));
	}

	/**
	 * Begins to try a code.
	 * @return how long to wait first; empty when it may be tried
	 */
	public Optional<Duration> beginTyping(HttpServletRequest request) {
		return this.attempts.begin(Limit.CODE_NETWORK, Network.of(request));
	}

	/**
	 * Begins to try a printed code.
	 * @param phone the number it was made for, in the form in which it was looked up
	 * @return how long to wait first; empty when it may be tried
	 */
	public Optional<Duration> beginTyping(HttpServletRequest request, String phone) {
		return this.attempts.begin(typing(request, phone));
	}

	/**
	 * The code that was tried is right.
	 */
	public void typedRight(HttpServletRequest request) {
		this.attempts.forgive(Limit.CODE_NETWORK, Network.of(request));
	}

	/**
	 * The printed code that was tried is right.
	 */
	public void typedRight(HttpServletRequest request, String phone) {
		this.attempts.succeeded(typing(request, phone));
	}

	private static List<Counted> typing(HttpServletRequest request, String phone) {
		String network = Network.of(request);
		return List.of(new Counted(Limit.CODE_NETWORK, network),
				new Counted(Limit.CODE_AND_NETWORK, Counted.account(Optional.empty(), phone) + "/" + network));
	}

	/**
	 * The code that was sent to this person has come back, so that it was the person who
	 * asked for it.
	 */
	public void cameBack(HttpServletRequest request, PersonId reader) {
		this.attempts.succeeded(sending(request, Optional.of(reader), ""));
	}

	private List<Counted> sending(HttpServletRequest request, Optional<PersonId> reader, String address) {
		String account = Counted.account(reader, address);
		String network = Network.of(request);
		return this.devices.known(request, reader)
			.map((known) -> List.of(new Counted(Limit.MAIL_KNOWN_DEVICE, known + "/" + account)))
			.orElseGet(() -> List.of(new Counted(Limit.MAIL_NETWORK, network),
					new Counted(Limit.MAIL_AND_NETWORK, account + "/" + network), new Counted(Limit.MAIL, account)));
	}

}
