package org.ecotown.auth.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.ecotown.platform.outbox.OutboxPayload;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits to be sent.
 *
 * @param to the address
 * @param kind which texts of {@code messages/mails} it is made of
 * @param language {@code th} or {@code en}
 * @param values what the placeholders of the texts stand for
 * @param link where its button leads
 * @param code a code to read off
 * @param notAfter when nobody needs it any more
 */
@OutboxPayload("letter")
public record Letter(String to, String kind, String language, List<String> values, @Nullable String link,
		@Nullable String code, Instant notAfter) {

	public Letter {
		values = List.copyOf(values);
	}

	Locale locale() {
		return Locale.of(this.language);
	}

	/** Codes and links are secrets. */
	@Override
	public String toString() {
		return "Letter[kind=" + this.kind + "]";
	}

}
