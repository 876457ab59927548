package org.ecotown.auth.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.ecotown.auth.config.Issuer;
import org.ecotown.platform.outbox.OutboxReceiver;
import org.ecotown.platform.outbox.PermanentDeliveryFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands queued letters to the mail server. The outbox tries again, with back-off, until
 * the server takes the letter or nobody needs it any more.
 */
@Component
class LetterPost implements OutboxReceiver<Letter> {

	private static final Logger logger = LoggerFactory.getLogger(LetterPost.class);

	private final @Nullable JavaMailSender server;

	private final LetterTexts texts;

	private final String sender;

	private final Clock clock;

	LetterPost(ObjectProvider<JavaMailSender> server, LetterTexts texts, MailProperties properties, Issuer issuer,
			Clock clock) {
		this.server = server.getIfAvailable();
		this.texts = texts;
		this.sender = properties.sender(issuer);
		this.clock = clock;
	}

	@Override
	public Class<Letter> payloadType() {
		return Letter.class;
	}

	@Override
	public void deliver(Letter letter) {
		if (this.server == null || this.clock.instant().isAfter(letter.notAfter())) {
			logger.warn("A mail of the kind {} could not be sent in time", letter.kind());
			return;
		}
		try {
			this.server.send(message(this.server.createMimeMessage(), letter));
		}
		catch (MessagingException ex) {
			throw new PermanentDeliveryFailure("A mail cannot be written", ex);
		}
		catch (MailSendException ex) {
			if (isRefusedForGood(ex)) {
				throw new PermanentDeliveryFailure("The mail server does not know the address");
			}
			throw ex;
		}
	}

	private MimeMessage message(MimeMessage message, Letter letter) throws MessagingException {
		MimeMessageHelper parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
				StandardCharsets.UTF_8.name());
		parts.setFrom(this.sender);
		parts.setTo(letter.to());
		parts.setSubject(this.texts.subject(letter));
		parts.setText(this.texts.plain(letter), this.texts.html(letter));
		// no automatic answer, please (RFC 3834)
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", letter.language());
		return message;
	}

	/** Addresses that were refused for the time being are among the unsent ones. */
	private static boolean isRefusedForGood(MailSendException ex) {
		return Arrays.stream(ex.getMessageExceptions())
			.flatMap(LetterPost::chain)
			.anyMatch((cause) -> cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null
					&& refused.getInvalidAddresses().length > 0);
	}

	private static Stream<Exception> chain(Exception first) {
		return Stream.iterate(first, Objects::nonNull,
				(cause) -> (cause instanceof MessagingException messaging) ? messaging.getNextException() : null);
	}

}
