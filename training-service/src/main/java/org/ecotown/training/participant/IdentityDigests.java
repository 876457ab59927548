package org.ecotown.training.participant;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.PersonTitle;
import org.ecotown.platform.text.PhoneNumber;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * HMAC-SHA256 of what identifies a person. Without the key nobody can try out the few
 * possible numbers.
 */
@Component
class IdentityDigests {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	IdentityDigests(IdentityProperties properties) {
		this.key = new SecretKeySpec(properties.key(), ALGORITHM);
	}

	byte @Nullable [] of(@Nullable PersonalNumber number) {
		return (number != null) ? digest("number", number.digits()) : null;
	}

	/**
	 * Nothing without a phone number: many people share a name. What may be a title in
	 * front of it makes no difference, wherever it was typed.
	 */
	byte @Nullable [] of(PersonName name, @Nullable String phone) {
		if (phone == null || phone.isBlank()) {
			return null;
		}
		return digest("contact", Texts.identifying(PersonTitle.bare(name.given())),
				Texts.identifying(Objects.requireNonNullElse(name.family(), "")), PhoneNumber.normalize(phone));
	}

	private byte[] digest(String... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
