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

	/** So many that a letter which is refused for now holds up few others. */
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
		if (isPossible(letter)) {
			this.outbox.schedule("mail:" + UUID.randomUUID(), letter);
		}
	}

	/**
	 * The same for a transaction that sends thousands, which leave when no other mail
	 * waits. Each key takes a lock until the transaction ends, and there are not enough
	 * for one a letter.
	 * @param batch what the transaction names its letters by; another one's would wait
	 * for its locks
	 */
	public void sendOneOfMany(UUID batch, Letter letter) {
		if (isPossible(letter)) {
			this.outbox.scheduleInBulk("mails:" + batch + ":" + ThreadLocalRandom.current().nextInt(MANY), letter);
		}
	}

	private boolean isPossible(Letter letter) {
		if (!this.possible) {
			logger.warn("spring.mail.host is not set: a mail of the kind {} is not sent", letter.kind());
		}
		return this.possible;
	}

}
