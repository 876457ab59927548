package org.ecotown.agreements.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Objectives;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads agreements, each for those who may see it: its parties, the organisation that
 * registered it, and members of its parties.
 */
@Repository
public class Agreements {

	private final JdbcClient jdbc;

	private final Objectives objectives;

	private final AgreementReaders readers;

	Agreements(JdbcClient jdbc, Objectives objectives, AgreementReaders readers) {
		this.jdbc = jdbc;
		this.readers = readers;
		this.objectives = objectives;
	}

	/**
	 * An agreement as an organisation may see it.
	 * @throws AgreementNotFound if there is none or it may not
	 */
	public Agreement get(AgreementId id, @Nullable UUID organisation) {
		requireVisible(id, organisation);
		return find(id).orElseThrow(AgreementNotFound::new);
	}

	/**
	 * Goes on only if an organisation may see the agreement.
	 * @throws AgreementNotFound if there is none or it may not
	 */
	public void requireVisible(AgreementId id, @Nullable UUID organisation) {
		if (this.readers.find(id, organisation).isEmpty()) {
			throw new AgreementNotFound();
		}
	}

	/**
	 * The agreement, for an organisation that wants to change it.
	 * @throws AgreementNotFound if there is none or the organisation may not see it
	 * @throws NotAParty if the organisation may see it only
	 */
	public Agreement getKept(AgreementId id, @Nullable UUID organisation) {
		Agreement agreement = find(id).orElseThrow(AgreementNotFound::new);
		requireKept(agreement, organisation);
		return agreement;
	}

	void requireKept(Agreement agreement, @Nullable UUID organisation) {
		if (!agreement.isKeptBy(organisation)) {
			requireVisible(agreement.id(), organisation);
			throw new NotAParty();
		}
	}

	/**
	 * How an organisation may see an agreement.
	 * @throws AgreementNotFound if there is none or it may not
	 */
	public Reader reader(AgreementId id, @Nullable UUID organisation) {
		return this.readers.find(id, organisation).orElseThrow(AgreementNotFound::new);
	}

	/**
	 * Goes on only if an organisation keeps the agreement: what its members do not see.
	 * @throws AgreementNotFound if it does not
	 */
	public void requireKeeper(AgreementId id, @Nullable UUID organisation) {
		if (reader(id, organisation).isMember()) {
			throw new AgreementNotFound();
		}
	}

	/**
	 * Keeps agreements from changing until the transaction ends.
	 * @param ids in an order that is the same everywhere
	 */
	public void hold(Collection<UUID> ids) {
		this.jdbc.sql("SELECT id FROM agreement WHERE id IN (:ids) ORDER BY id FOR SHARE")
			.param("ids", ids)
			.query(UUID.class)
			.list();
	}

	/**
	 * Lets no contribution to an agreement arrive until the transaction ends.
	 */
	public void holdAlone(AgreementId id) {
		this.jdbc.sql("SELECT id FROM agreement WHERE id = :id FOR UPDATE")
			.param("id", id.value())
			.query(UUID.class)
			.list();
	}

	public boolean exists(AgreementId id) {
		return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM agreement WHERE id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The days an agreement is in force.
	 * @throws AgreementNotFound if there is none
	 */
	public Period inForce(AgreementId id) {
		return this.jdbc.sql("""
				SELECT in_force_from, coalesce(terminated_last_day, in_force_to) AS last_day
				FROM agreement
				WHERE id = :id
				""")
			.param("id", id.value())
			.query((row, number) -> new Period(Columns.date(row, "in_force_from"), Columns.date(row, "last_day")))
			.optional()
			.orElseThrow(AgreementNotFound::new);
	}

	Optional<Agreement> find(AgreementId id) {
		return this.jdbc.sql("SELECT * FROM agreement WHERE id = :id")
			.param("id", id.value())
			.query((row, number) -> agreement(id, row))
			.optional();
	}

	private Agreement agreement(AgreementId id, ResultSet row) throws SQLException {
		Term term = Term.until(Columns.date(row, "in_force_from"), Columns.date(row, "in_force_to"));
		String duration = row.getString("duration");
		return new Agreement(id, row.getLong("version"), Columns.constant(row, "kind", Agreement.Kind.class),
				Columns.constant(row, "state", Agreement.State.class), row.getString("reference"),
				Columns.text(row, "title"), Columns.date(row, "signed_on"), Columns.optionalText(row, "signed_at"),
				(duration != null) ? new Term(term.from(), term.to(), duration) : term,
				List.of((String[]) row.getArray("area").getArray()), parties(id), signatories(id),
				this.objectives.of(id), termination(row), Columns.id(row, "created_by"));
	}

	private static Agreement.@Nullable Termination termination(ResultSet row) throws SQLException {
		String reason = row.getString("terminated_reason");
		return (reason != null) ? new Agreement.Termination(Columns.date(row, "terminated_last_day"), reason) : null;
	}

	private List<Party> parties(AgreementId id) {
		return this.jdbc.sql("SELECT * FROM party WHERE agreement = :id ORDER BY position")
			.param("id", id.value())
			.query((row, number) -> new Party(new PartyId(Columns.id(row, "id")), Columns.id(row, "organisation"),
					Columns.text(row, "name"), Columns.optionalText(row, "role")))
			.list();
	}

	private List<Signatory> signatories(AgreementId id) {
		return this.jdbc.sql("SELECT * FROM signatory WHERE agreement = :id ORDER BY position")
			.param("id", id.value())
			.query((row, number) -> new Signatory(new SignatoryId(Columns.id(row, "id")),
					new PersonName(row.getString("title"), row.getString("given"), row.getString("family"),
							row.getString("name_en")),
					Columns.text(row, "position"), Columns.constant(row, "capacity", Signatory.Capacity.class),
					Columns.constant(row, "authority", Signatory.Authority.class), paper(row),
					Columns.optionalText(row, "on_behalf_of"), Columns.id(row, "party")))
			.list();
	}

	private static Signatory.@Nullable Paper paper(ResultSet row) throws SQLException {
		String title = row.getString("authority_paper");
		return (title != null) ? new Signatory.Paper(title, row.getObject("authority_paper_dated", LocalDate.class))
				: null;
	}

}
