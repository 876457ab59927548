package org.ecotown.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a person reads it.
 *
 * @param number counts the mails from 1
 * @param text the plain text of it
 */
record ReceivedMail(int number, String from, String to, String subject, Instant at, String text) {

	static ReceivedMail of(int number, MimeMessage message) {
		try {
			Date sent = message.getSentDate();
			return new ReceivedMail(number, addresses(message.getFrom()),
					addresses(message.getRecipients(Message.RecipientType.TO)),
					Objects.requireNonNullElse(message.getSubject(), ""),
					(sent != null) ? sent.toInstant() : Instant.EPOCH, Objects.requireNonNullElse(plain(message), ""));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String addresses(Address @Nullable [] addresses) {
		return (addresses == null) ? ""
				: Arrays.stream(addresses).map(Object::toString).collect(Collectors.joining(", "));
	}

	private static @Nullable String plain(Part part) throws MessagingException, IOException {
		if (part.isMimeType("text/plain")) {
			return String.valueOf(part.getContent()).replace("\r\n", "\n");
		}
		if (part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				String text = plain(parts.getBodyPart(i));
				if (text != null) {
					return text;
				}
			}
		}
		return null;
	}

}
