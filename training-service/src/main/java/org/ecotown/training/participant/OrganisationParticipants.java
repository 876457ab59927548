package org.ecotown.training.participant;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people an organisation has registered, told apart by what it gave itself. What
 * others know of them makes no difference.
 */
@Repository
class OrganisationParticipants {

	private final JdbcClient jdbc;

	private final TimeOrderedIds ids;

	OrganisationParticipants(JdbcClient jdbc, TimeOrderedIds ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	ParticipantId identify(UUID organisation, byte @Nullable [] number, byte @Nullable [] contact) {
		UUID participant = find(organisation, number, contact).orElseGet(() -> add(organisation, number));
		if (number != null) {
			this.jdbc.sql("""
					update organisation_participant set number_digest = :number where id = :id and number_digest is null
					""").param("number", number).param("id", participant).update();
		}
		if (contact != null) {
			this.jdbc.sql("""
					insert into organisation_participant_contact (organisation, contact_digest, participant)
					values (:organisation, :contact, :participant)
					on conflict (organisation, contact_digest) do nothing
					""")
				.param("organisation", organisation)
				.param("contact", contact)
				.param("participant", participant)
				.update();
		}
		return new ParticipantId(participant);
	}

	/**
	 * By the number first; a contact of somebody with another number is somebody else.
	 */
	private Optional<UUID> find(UUID organisation, byte @Nullable [] number, byte @Nullable [] contact) {
		if (number == null && contact == null) {
			return Optional.empty();
		}
		return this.jdbc.sql("""
				select p.id, 1 as rank from organisation_participant p
				where p.organisation = :organisation and p.number_digest = :number
				union all
				select p.id, 2 from organisation_participant_contact c
				join organisation_participant p on p.id = c.participant
				where c.organisation = :organisation and c.contact_digest = :contact
				    and (cast(:number as bytea) is null or p.number_digest is null)
				order by rank
				limit 1
				""")
			.param("organisation", organisation)
			.param("number", number, Types.BINARY)
			.param("contact", contact, Types.BINARY)
			.query((row, index) -> Columns.id(row, "id"))
			.optional();
	}

	private UUID add(UUID organisation, byte @Nullable [] number) {
		UUID id = this.ids.next();
		this.jdbc.sql("""
				insert into organisation_participant (id, organisation, number_digest)
				values (:id, :organisation, :number)
				""").param("id", id).param("organisation", organisation).param("number", number, Types.BINARY).update();
		return id;
	}

}
