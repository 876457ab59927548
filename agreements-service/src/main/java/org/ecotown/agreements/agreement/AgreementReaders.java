package org.ecotown.agreements.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.platform.rows.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees which agreement, and why. Parties and who registered it are kept together with
 * the agreement, members as the directory of organisations last told.
 */
@Repository
public class AgreementReaders {

	private final JdbcClient jdbc;

	AgreementReaders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Why an organisation sees an agreement; empty when it does not, or there is none.
	 */
	public Optional<Reader> find(AgreementId agreement, @Nullable UUID organisation) {
		if (organisation == null) {
			return Optional.empty();
		}
		return this.jdbc.sql(
				"SELECT reason, party FROM agreement_reader WHERE agreement = :agreement AND organisation = :organisation")
			.param("agreement", agreement.value())
			.param("organisation", organisation)
			.query((row, number) -> new Reader(Columns.constant(row, "reason", Reader.Reason.class),
					Columns.id(row, "party")))
			.optional();
	}

	/**
	 * Keeps parties and who registered it. Members of who is a party no longer go; the
	 * others stay until the directory is asked again, which is now due.
	 */
	void keep(Agreement agreement) {
		UUID id = agreement.id().value();
		List<UUID> parties = agreement.parties().stream().map(Party::organisation).toList();
		this.jdbc.sql("""
				DELETE FROM agreement_reader
				WHERE agreement = :id AND (reason <> 'member' OR :draft OR party <> ALL (CAST(:parties AS uuid[])))
				""")
			.param("id", id)
			.param("draft", agreement.signedOn() == null)
			.param("parties", array(parties))
			.update();
		this.jdbc
			.sql("UPDATE agreement_reader SET in_force_from = :from WHERE agreement = :id AND in_force_from <> :from")
			.param("id", id)
			.param("from", agreement.term().from())
			.update();
		this.jdbc.sql("""
				INSERT INTO agreement_reader (organisation, in_force_from, agreement, reason)
				SELECT organisation, :from, :id, CASE WHEN organisation = ANY (CAST(:parties AS uuid[])) THEN 'party'
				    ELSE 'registered-by' END
				FROM (SELECT unnest(CAST(:parties AS uuid[])) UNION SELECT :registeredBy) AS keeper (organisation)
				ON CONFLICT (agreement, organisation) DO UPDATE SET reason = excluded.reason, party = NULL
				""")
			.param("id", id)
			.param("from", agreement.term().from())
			.param("parties", array(parties))
			.param("registeredBy", agreement.createdBy())
			.update();
		this.jdbc.sql("UPDATE agreement SET members_asked_at = NULL WHERE id = :id").param("id", id).update();
	}

	/**
	 * Signed agreements whose members were not asked for since.
	 */
	List<AgreementId> due(Instant since, int atMost) {
		return this.jdbc.sql("""
				SELECT id
				FROM agreement
				WHERE signed_on IS NOT NULL AND (members_asked_at IS NULL OR members_asked_at < :since)
				ORDER BY members_asked_at NULLS FIRST
				LIMIT :atMost
				""")
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("atMost", atMost)
			.query((row, number) -> new AgreementId(Columns.id(row, "id")))
			.list();
	}

	/**
	 * Keeps who is a member of which party, unless the agreement changed since it was
	 * read: then the directory is asked anew anyway.
	 */
	@Transactional
	void keepMembers(Agreement agreement, Map<UUID, UUID> partyOfMember, Instant askedAt) {
		UUID id = agreement.id().value();
		boolean same = this.jdbc.sql("SELECT version FROM agreement WHERE id = :id FOR UPDATE")
			.param("id", id)
			.query(Long.class)
			.optional()
			.filter((version) -> version == agreement.version())
			.isPresent();
		if (!same) {
			return;
		}
		LocalDate from = agreement.term().from();
		this.jdbc.sql("""
				DELETE FROM agreement_reader
				WHERE agreement = :id AND reason = 'member' AND organisation <> ALL (CAST(:members AS uuid[]))
				""").param("id", id).param("members", array(partyOfMember.keySet())).update();
		partyOfMember.forEach((member, party) -> this.jdbc.sql("""
				INSERT INTO agreement_reader (organisation, in_force_from, agreement, reason, party)
				VALUES (:member, :from, :id, 'member', :party)
				ON CONFLICT (agreement, organisation) DO UPDATE SET party = excluded.party
				WHERE agreement_reader.reason = 'member'
				""").param("member", member).param("from", from).param("id", id).param("party", party).update());
		this.jdbc.sql("UPDATE agreement SET members_asked_at = :at WHERE id = :id")
			.param("at", askedAt.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	private static String[] array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

}
