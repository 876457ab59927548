package org.ecotown.auth.mail;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.ecotown.platform.outbox.OutboxMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Queues mail. It leaves if and only if the transaction commits, and nobody waits for it.
 */
@Component
public class Mails {

	private static final Logger logger = LoggerFactory.getLogger(Mails.class);

	/** As few as a code that is waited for can wait behind. */
	private static final int MANY = 200;

	private final OutboxMessages outbox;

	private final boolean possible;

	Mails(OutboxMessages outbox, ObjectProvider<JavaMailSender> server) {
		this.outbox = outbox;
		this.possible = server.getIfAvailable() != null;
	}

	/**
	 * Whether there is a mail server in the settings.
	 */
	public boolean possible() {
		return this.possible;
	}

	/**
	 * Queues a letter in the current transaction. Without a mail server in the settings
	 * it is dropped.
	 */
	public void send(Letter letter) {
		send("mail:" + UUID.randomUUID(), letter);
	}

	/**
	 * The same for a transaction that sends thousands: each key takes a lock until the
	 * transaction ends, and there are not enough for one a letter.
	 */
	public void sendOneOfMany(Letter letter) {
		send("mails:" + ThreadLocalRandom.current().nextInt(MANY), letter);
	}

	private void send(String key, Letter letter) {
		if (this.possible) {
			this.outbox.schedule(key, letter);
		}
		else {
			logger.warn("spring.mail.host is not set: a mail of the kind {} is not sent", letter.kind());
		}
	}

}
