package org.ecotown.training.participant;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is the same person: who has the same personal number, else the same name and one of
 * the phone numbers the person was registered with. It is asked twice: among those the
 * organisation has registered, for the id it gets, and among everybody, for the count.
 */
@Repository
public class Participants {

	private final JdbcClient jdbc;

	private final OrganisationParticipants own;

	private final IdentityDigests digests;

	private final TimeOrderedIds ids;

	Participants(JdbcClient jdbc, OrganisationParticipants own, IdentityDigests digests, TimeOrderedIds ids) {
		this.jdbc = jdbc;
		this.own = own;
		this.digests = digests;
		this.ids = ids;
	}

	/**
	 * The person with this identity, a new one if need be. Needs a transaction; two of
	 * them with the same identity wait for each other.
	 */
	public Identity identify(UUID organisation, PersonName name, @Nullable PersonalNumber number,
			@Nullable String phone) {
		byte[] numberDigest = this.digests.of(number);
		byte[] contactDigest = this.digests.of(name, phone);
		lock(numberDigest, contactDigest);
		ParticipantId participant = this.own.identify(organisation, numberDigest, contactDigest);
		PersonKey person = find(numberDigest, contactDigest).orElseGet(() -> add(numberDigest, contactDigest));
		remember(person, contactDigest);
		return new Identity(participant, person, new GivenDigests(numberDigest, contactDigest));
	}

	private Optional<PersonKey> find(byte @Nullable [] number, byte @Nullable [] contact) {
		if (number == null) {
			return byContact(contact, "");
		}
		Optional<PersonKey> byNumber = this.jdbc.sql("select id from participant where number_digest = :number")
			.param("number", number)
			.query(UUID.class)
			.optional()
			.map(PersonKey::new);
		if (byNumber.isPresent()) {
			return byNumber;
		}
		// somebody else's number is known for certain: that is somebody else
		Optional<PersonKey> withoutNumber = byContact(contact, "and p.number_digest is null");
		withoutNumber.ifPresent((id) -> this.jdbc.sql("update participant set number_digest = :number where id = :id")
			.param("number", number)
			.param("id", id.value())
			.update());
		return withoutNumber;
	}

	private Optional<PersonKey> byContact(byte @Nullable [] contact, String condition) {
		if (contact == null) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("select p.id from participant_contact c join participant p on p.id = c.participant "
					+ "where c.contact_digest = :contact " + condition)
			.param("contact", contact)
			.query(UUID.class)
			.optional()
			.map(PersonKey::new);
	}

	private PersonKey add(byte @Nullable [] number, byte @Nullable [] contact) {
		PersonKey person = new PersonKey(this.ids.next());
		this.jdbc.sql("insert into participant (id, number_digest, contact_digest) values (:id, :number, :contact)")
			.param("id", person.value())
			.param("number", number, java.sql.Types.BINARY)
			.param("contact", contact, java.sql.Types.BINARY)
			.update();
		return person;
	}

	/**
	 * So that the name and phone number alone find the person from now on. They stay with
	 * whom they were first given for.
	 */
	private void remember(PersonKey person, byte @Nullable [] contact) {
		if (contact == null) {
			return;
		}
		this.jdbc.sql("""
				insert into participant_contact (contact_digest, participant) values (:contact, :person)
				on conflict (contact_digest) do nothing
				""").param("contact", contact).param("person", person.value()).update();
	}

	/** In one order for everybody, so that no two transactions wait crosswise. */
	private void lock(byte @Nullable [] number, byte @Nullable [] contact) {
		Stream.of(number, contact)
			.filter((digest) -> digest != null)
			.map((digest) -> ByteBuffer.wrap(digest).getLong())
			.sorted()
			.forEach((lock) -> this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(:lock)) as locked")
				.param("lock", lock)
				.query(Integer.class)
				.single());
	}

}
