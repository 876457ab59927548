package org.ecotown.auth.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class MailIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Mails mails;

	@Autowired
	private SecurityEvents events;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private AuthFixtures fixtures;

	private String person = "";

	private String address = "";

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("reader");
		this.address = username + "@example.org";
		this.person = this.fixtures.person(username, this.fixtures.organisation(), "trainer");
		this.jdbc.sql("UPDATE person SET email = :email, email_verified = true WHERE id = :id::uuid")
			.param("email", this.address)
			.param("id", this.person)
			.update();
	}

	@Test
	void tellsThePersonInTheirLanguageWhatHappenedToTheAccount() throws Exception {
		this.fixtures.api()
			.change(this.fixtures.admin(), HttpMethod.POST, "/api/people/" + this.person + "/suspension", null,
					"\"0\"");
		MimeMessage mail = this.mailbox.to(this.address, 1).getFirst();
		assertThat(mail.getSubject()).isEqualTo("สถานะบัญชีของคุณมีการเปลี่ยนแปลง");
		assertThat(mail.getFrom()[0]).hasToString("no-reply@issuer.test");
		assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
		assertThat(Mailbox.text(mail)).contains("เรียน ดร.สมหญิง ใจดี", "25", "<html", "lang=\"th\"");
	}

	@Test
	void everyEventThatConcernsThePersonHasItsMailInBothLanguages() throws Exception {
		List<SecurityEventType> types = Arrays.stream(SecurityEventType.values())
			.filter(SecurityEventType::concernsPerson)
			.toList();
		for (String language : List.of("th", "en")) {
			this.jdbc.sql("UPDATE person SET locale = :language WHERE id = :id::uuid")
				.param("language", language)
				.param("id", this.person)
				.update();
			types.forEach((type) -> this.events.record(NewSecurityEvent.of(type).person(UUID.fromString(this.person))));
		}
		for (MimeMessage mail : this.mailbox.to(this.address, 2 * types.size())) {
			assertThat(mail.getSubject()).doesNotContain("{", ".");
			assertThat(Mailbox.text(mail)).doesNotContain("{0}", "{1}");
		}
	}

	@Test
	void nothingIsSentToAnAddressNobodyHasVerified() {
		this.jdbc.sql("UPDATE person SET email_verified = false WHERE id = :id::uuid")
			.param("id", this.person)
			.update();
		this.events
			.record(NewSecurityEvent.of(SecurityEventType.PASSWORD_CHANGED).person(UUID.fromString(this.person)));
		assertThat(waiting(this.address)).isZero();
	}

	@Test
	void mailServerThatIsAwayDelaysNothingAndLosesNothing() {
		this.mailbox.stop();
		try {
			long begun = System.nanoTime();
			this.events
				.record(NewSecurityEvent.of(SecurityEventType.PASSWORD_CHANGED).person(UUID.fromString(this.person)));
			assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
			Awaitility.await().until(() -> failed(this.address) > 0);
		}
		finally {
			this.mailbox.start();
		}
		assertThat(this.mailbox.to(this.address, 1)).hasSize(1);
	}

	@Test
	void mailOfAChangeThatIsRolledBackIsNotSent() {
		this.transactions.executeWithoutResult((status) -> {
			this.mails.send(new Letter(this.address, "password-changed", "th", List.of("a", "b", "c", "d"), null, null,
					Instant.now().plusSeconds(60)));
			status.setRollbackOnly();
		});
		assertThat(waiting(this.address)).isZero();
		assertThat(this.mailbox.received(this.address)).isEmpty();
	}

	@Test
	void mailThatNobodyNeedsAnyMoreIsDropped() {
		this.transactions.executeWithoutResult((status) -> this.mails.send(new Letter(this.address, "password-changed",
				"th", List.of("a", "b", "c", "d"), null, null, Instant.now().minusSeconds(1))));
		Awaitility.await().until(() -> waiting(this.address) == 0);
		assertThat(this.mailbox.received(this.address)).isEmpty();
	}

	private int waiting(String recipient) {
		return this.jdbc.sql("SELECT count(*) FROM outbox_message WHERE payload->>'to' = :to")
			.param("to", recipient)
			.query(Integer.class)
			.single();
	}

	private int failed(String recipient) {
		return this.jdbc.sql("SELECT coalesce(sum(attempts), 0) FROM outbox_message WHERE payload->>'to' = :to")
			.param("to", recipient)
			.query(Integer.class)
			.single();
	}

}
