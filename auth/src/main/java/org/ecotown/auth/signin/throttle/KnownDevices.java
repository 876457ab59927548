package org.ecotown.auth.signin.throttle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.AccountStateChanged;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Recognises devices on which a person has signed in before, by a long-lived signed
 * cookie that says nothing about the person.
 */
@Component
public class KnownDevices {

	static final String COOKIE = "__Host-ecotown-device";

	private static final Duration LIFETIME = Duration.ofDays(400);

	private final JdbcClient jdbc;

	private final SecretKeySpec key;

	KnownDevices(JdbcClient jdbc, AuthProperties properties) {
		this.jdbc = jdbc;
		byte[] secret = Base64.getDecoder().decode(properties.keyEncryptionKey().strip());
		// a key of its own, so that nothing signed here is of use elsewhere
		this.key = new SecretKeySpec(mac(new SecretKeySpec(secret, "HmacSHA256"), "ecotown device cookie"),
				"HmacSHA256");
	}

	/**
	 * The device the request comes from, if the person has signed in on it before.
	 */
	Optional<UUID> known(HttpServletRequest request, Optional<PersonId> person) {
		UUID nobody = new UUID(0, 0);
		return device(request).filter((device) -> this.jdbc.sql("""
				SELECT count(*)
				  FROM known_device
				 WHERE person = :person
				   AND device = :device
				""")
			.param("person", person.map(PersonId::value).orElse(nobody))
			.param("device", device)
			.query(Integer.class)
			.single() > 0);
	}

	/**
	 * Remembers that a person signed in on the device of the request.
	 * @return whether the person did so for the first time
	 */
	public boolean remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
		UUID device = device(request).orElseGet(UUID::randomUUID);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, device + "." + signature(device))
					.path("/")
					.secure(true)
					.httpOnly(true)
					.sameSite("Lax")
					.maxAge(LIFETIME)
					.build()
					.toString());
		return this.jdbc.sql("""
				INSERT INTO known_device (person, device)
				VALUES (:person, :device)
				    ON CONFLICT (person, device) DO UPDATE
				   SET last_seen = now()
				RETURNING (first_seen = last_seen)
				""").param("person", person.value()).param("device", device).query(Boolean.class).single();
	}

	/**
	 * No device is that of an erased person.
	 */
	@EventListener
	void remove(AccountStateChanged change) {
		if (change.erased()) {
			this.jdbc.sql("DELETE FROM known_device WHERE person = :person")
				.param("person", change.person().value())
				.update();
		}
	}

	@Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT10M")
	void purge() {
		this.jdbc.sql("DELETE FROM known_device WHERE last_seen < now() - interval '400 days'").update();
	}

	private Optional<UUID> device(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> COOKIE.equals(cookie.getName()))
			.map(Cookie::getValue)
			.flatMap((value) -> verified(value).stream())
			.findFirst();
	}

	private Optional<UUID> verified(String value) {
		int dot = value.indexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		try {
			UUID device = UUID.fromString(value.substring(0, dot));
			boolean ours = MessageDigest.isEqual(signature(device).getBytes(StandardCharsets.US_ASCII),
					value.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
			return ours ? Optional.of(device) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private String signature(UUID device) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(this.key, device.toString()));
	}

	private static byte[] mac(SecretKeySpec key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
