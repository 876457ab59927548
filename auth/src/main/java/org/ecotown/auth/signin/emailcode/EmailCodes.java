package org.ecotown.auth.signin.emailcode;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OpenAccounts;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.mail.Letter;
import org.ecotown.auth.mail.Mails;
import org.ecotown.platform.text.Texts;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and checks the codes. Whether there is an account with the address shows in
 * nothing but the mail.
 */
@Component
class EmailCodes {

	private static final Duration WORKS = Duration.ofMinutes(10);

	private static final int TRIES = 5;

	private static final int BELOW = 100_000_000;

	/** To addresses that are yet to be verified, which may be somebody else's. */
	private static final int VERIFICATIONS_PER_HOUR = 5;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final People people;

	private final OpenAccounts accounts;

	private final Mails mails;

	private final SecurityEvents events;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TimeOrderedIds ids;

	EmailCodes(People people, OpenAccounts accounts, Mails mails, SecurityEvents events, JdbcClient jdbc, Clock clock,
			TimeOrderedIds ids) {
		this.people = people;
		this.accounts = accounts;
		this.mails = mails;
		this.events = events;
		this.jdbc = jdbc;
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * The form in which an address is looked up, however it was typed.
	 */
	static String lookedUp(String typed) {
		return String.valueOf(Texts.line(typed)).toLowerCase(Locale.ROOT);
	}

	/**
	 * Who has verified the address and may sign in.
	 * @param address in the form to look it up
	 */
	Optional<Person> reader(String address) {
		return this.people.findByVerifiedEmail(address).filter(this.accounts::include);
	}

	/**
	 * Sends a code to whoever reads mail at the address that was typed.
	 * @return what the browser session keeps, whether there is anybody or not
	 */
	@Transactional
	UUID send(Optional<Person> reader) {
		return send(reader, null, "email-code");
	}

	/**
	 * Sends a code to the person's own address, to verify it.
	 * @return what the browser session keeps; empty when there were too many
	 */
	@Transactional
	Optional<UUID> sendToVerify(Person person, String address) {
		return mayVerify(person) ? Optional.of(send(Optional.of(person), address, "verify-email")) : Optional.empty();
	}

	private UUID send(Optional<Person> person, @Nullable String address, String kind) {
		String code = "%08d".formatted(RANDOM.nextInt(BELOW));
		Instant now = this.clock.instant();
		UUID id = this.ids.next();
		this.jdbc.sql("""
				INSERT INTO email_code (id, person, address, hash, created_at, expires_at)
				VALUES (:id, :person, :address, :hash, :now, :expires)
				""")
			.param("id", id)
			.param("person", person.map((found) -> found.id().value()).orElse(null))
			.param("address", address)
			.param("hash", hash(id, code))
			.param("now", utc(now))
			.param("expires", utc(now.plus(WORKS)))
			.update();
		person.ifPresent((found) -> this.mails.send(
				new Letter(String.valueOf(found.contact().email()), kind, found.locale(), List.of(found.displayName()),
						null, code.substring(0, 4) + " " + code.substring(4), now.plus(WORKS))));
		return id;
	}

	/**
	 * Whom the code signs in, once.
	 */
	@Transactional
	Optional<PersonId> check(UUID id, String typed) {
		Optional<Sent> sent = tried(id, false);
		Optional<Person> person = sent.flatMap((found) -> Optional.ofNullable(found.person()))
			.flatMap((found) -> this.accounts.find(new PersonId(found)))
			.filter(Person::active);
		if (!isRight(id, typed, sent) || person.isEmpty()) {
			failed(person);
			return Optional.empty();
		}
		used(id);
		return person.map(Person::id);
	}

	/**
	 * The address that the code shows the person to read, once.
	 */
	@Transactional
	Optional<String> checkToVerify(UUID id, PersonId person, String typed) {
		Optional<Sent> sent = tried(id, true).filter((found) -> person.value().equals(found.person()));
		if (!isRight(id, typed, sent)) {
			return Optional.empty();
		}
		used(id);
		return sent.map(Sent::address);
	}

	private Optional<Sent> tried(UUID id, boolean toVerify) {
		return this.jdbc.sql("""
				UPDATE email_code
				   SET tries = tries + 1
				 WHERE id = :id AND (address IS NOT NULL) = :toVerify
				   AND tries < :tries AND used_at IS NULL AND expires_at > :now
				RETURNING person, address, hash
				""")
			.param("id", id)
			.param("toVerify", toVerify)
			.param("tries", TRIES)
			.param("now", utc(this.clock.instant()))
			.query((row, number) -> new Sent(row.getObject("person", UUID.class), row.getString("address"),
					row.getBytes("hash")))
			.optional();
	}

	private static boolean isRight(UUID id, String typed, Optional<Sent> sent) {
		String code = Texts.searchable(typed).replaceAll("[ -]", "");
		return sent.filter((found) -> MessageDigest.isEqual(found.hash(), hash(id, code))).isPresent();
	}

	private void used(UUID id) {
		this.jdbc.sql("UPDATE email_code SET used_at = :now WHERE id = :id")
			.param("id", id)
			.param("now", utc(this.clock.instant()))
			.update();
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
	void purge() {
		this.jdbc.sql("DELETE FROM email_code WHERE expires_at < :before")
			.param("before", utc(this.clock.instant().minus(Duration.ofHours(1))))
			.update();
	}

	private void failed(Optional<Person> person) {
		this.events.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED)
			.person(person.map((found) -> found.id().value()).orElse(null))
			.details(Map.of("method", "email-code")));
	}

	/** Codes that sign in, which anybody may have sent, do not count. */
	private boolean mayVerify(Person person) {
		long sent = this.jdbc.sql("""
				SELECT count(*)
				  FROM email_code
				 WHERE person = :person AND address IS NOT NULL AND created_at > :since
				""")
			.param("person", person.id().value())
			.param("since", utc(this.clock.instant().minus(Duration.ofHours(1))))
			.query(Long.class)
			.single();
		return sent < VERIFICATIONS_PER_HOUR;
	}

	private static byte[] hash(UUID id, String code) {
		return Sha256.of(id + ":" + code);
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private record Sent(@Nullable UUID person, @Nullable String address, byte[] hash) {
	}

}
