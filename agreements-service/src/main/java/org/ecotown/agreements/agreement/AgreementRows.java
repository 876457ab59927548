package org.ecotown.agreements.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the rows of an agreement but not of its objectives.
 */
@Repository
class AgreementRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	AgreementRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds it unless the id is taken.
	 * @return whether it was added
	 */
	boolean insert(Agreement agreement) {
		return this.jdbc.sql("""
				INSERT INTO agreement (id, version, kind, state, reference, title_th, title_en, signed_on, signed_at_th,
				    signed_at_en, in_force_from, in_force_to, duration, area, created_by, changed_at)
				VALUES (:id, :version, :kind, :state, :reference, :titleTh, :titleEn, :signedOn, :signedAtTh,
				    :signedAtEn, :inForceFrom, :inForceTo, :duration, :area, :createdBy, :changedAt)
				ON CONFLICT (id) DO NOTHING
				""").params(columns(agreement)).update() == 1;
	}

	/**
	 * Replaces the version before, if it is still that, and locks it for the rest of the
	 * transaction.
	 * @return whether it was replaced
	 */
	boolean update(Agreement agreement) {
		return this.jdbc.sql("""
				UPDATE agreement
				SET version = :version, kind = :kind, state = :state, reference = :reference, title_th = :titleTh,
				    title_en = :titleEn, signed_on = :signedOn, signed_at_th = :signedAtTh,
				    signed_at_en = :signedAtEn, in_force_from = :inForceFrom, in_force_to = :inForceTo,
				    duration = :duration, area = :area, terminated_last_day = :lastDay,
				    terminated_reason = :reason, changed_at = :changedAt
				WHERE id = :id AND version = :version - 1
				""").params(columns(agreement)).update() == 1;
	}

	/**
	 * Stores parties and signatories: who stays keeps row and id, who is gone goes.
	 */
	void savePeople(Agreement agreement) {
		UUID id = agreement.id().value();
		deleteOthers("signatory", id, agreement.signatories().stream().map((each) -> each.id().value()).toList());
		deleteOthers("party", id, agreement.parties().stream().map((each) -> each.id().value()).toList());
		for (int i = 0; i < agreement.parties().size(); i++) {
			save(id, i, agreement.parties().get(i));
		}
		for (int i = 0; i < agreement.signatories().size(); i++) {
			save(id, i, agreement.signatories().get(i));
		}
	}

	private void deleteOthers(String table, UUID agreement, List<UUID> kept) {
		this.jdbc.sql("DELETE FROM " + table + " WHERE agreement = :agreement AND id <> ALL (CAST(:kept AS uuid[]))")
			.param("agreement", agreement)
			.param("kept", kept.stream().map(UUID::toString).toArray(String[]::new))
			.update();
	}

	private void save(UUID agreement, int position, Party party) {
		this.jdbc.sql("""
				INSERT INTO party (id, agreement, organisation, position, name_th, name_en, role_th, role_en)
				VALUES (:id, :agreement, :organisation, :position, :nameTh, :nameEn, :roleTh, :roleEn)
				ON CONFLICT (id) DO UPDATE
				SET position = excluded.position, name_th = excluded.name_th, name_en = excluded.name_en,
				    role_th = excluded.role_th, role_en = excluded.role_en
				WHERE party.agreement = excluded.agreement AND party.organisation = excluded.organisation
				""")
			.param("id", party.id().value())
			.param("agreement", agreement)
			.param("organisation", party.organisation())
			.param("position", position)
			.param("nameTh", party.name().th())
			.param("nameEn", party.name().en())
			.param("roleTh", th(party.role()))
			.param("roleEn", en(party.role()))
			.update();
	}

	private void save(UUID agreement, int position, Signatory signatory) {
		Signatory.Paper paper = signatory.authorityPaper();
		this.jdbc.sql("""
				INSERT INTO signatory (id, agreement, position, party, capacity, authority, authority_paper,
				    authority_paper_dated, title, given, family, name_en, position_th, position_en,
				    on_behalf_of_th, on_behalf_of_en)
				VALUES (:id, :agreement, :position, :party, :capacity, :authority, :paper,
				    :paperDated, :title, :given, :family, :nameEn, :positionTh, :positionEn,
				    :onBehalfOfTh, :onBehalfOfEn)
				ON CONFLICT (id) DO UPDATE
				SET position = excluded.position, party = excluded.party, capacity = excluded.capacity,
				    authority = excluded.authority, authority_paper = excluded.authority_paper,
				    authority_paper_dated = excluded.authority_paper_dated, title = excluded.title,
				    given = excluded.given, family = excluded.family, name_en = excluded.name_en,
				    position_th = excluded.position_th, position_en = excluded.position_en,
				    on_behalf_of_th = excluded.on_behalf_of_th, on_behalf_of_en = excluded.on_behalf_of_en
				WHERE signatory.agreement = excluded.agreement
				""")
			.param("id", signatory.id().value())
			.param("agreement", agreement)
			.param("position", position)
			.param("party", signatory.party())
			.param("capacity", WireNames.of(signatory.capacity()))
			.param("authority", WireNames.of(signatory.authority()))
			.param("paper", (paper != null) ? paper.title() : null)
			.param("paperDated", (paper != null) ? paper.dated() : null)
			.param("title", signatory.name().title())
			.param("given", signatory.name().given())
			.param("family", signatory.name().family())
			.param("nameEn", signatory.name().en())
			.param("positionTh", signatory.position().th())
			.param("positionEn", signatory.position().en())
			.param("onBehalfOfTh", th(signatory.onBehalfOf()))
			.param("onBehalfOfEn", en(signatory.onBehalfOf()))
			.update();
	}

	private Map<String, @Nullable Object> columns(Agreement agreement) {
		Term term = agreement.term();
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("id", agreement.id().value());
		columns.put("version", agreement.version());
		columns.put("kind", WireNames.of(agreement.kind()));
		columns.put("state", WireNames.of(agreement.reached()));
		columns.put("lastDay", (agreement.termination() != null) ? agreement.termination().lastDay() : null);
		columns.put("reason", (agreement.termination() != null) ? agreement.termination().reason() : null);
		columns.put("reference", agreement.reference());
		columns.put("titleTh", agreement.title().th());
		columns.put("titleEn", agreement.title().en());
		columns.put("signedOn", agreement.signedOn());
		columns.put("signedAtTh", th(agreement.signedAt()));
		columns.put("signedAtEn", en(agreement.signedAt()));
		columns.put("inForceFrom", term.from());
		columns.put("inForceTo", term.to());
		boolean follows = Objects.equals(term.duration(), Term.until(term.from(), term.to()).duration());
		columns.put("duration", follows ? null : term.duration());
		columns.put("area", agreement.area().toArray(String[]::new));
		columns.put("createdBy", agreement.createdBy());
		columns.put("changedAt", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		return columns;
	}

	private static @Nullable String th(@Nullable LocalizedText text) {
		return (text != null) ? text.th() : null;
	}

	private static @Nullable String en(@Nullable LocalizedText text) {
		return (text != null) ? text.en() : null;
	}

}
