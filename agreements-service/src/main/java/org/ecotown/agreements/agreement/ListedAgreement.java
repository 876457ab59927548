package org.ecotown.agreements.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.agreements.agreement.AgreementList.AgreementSummary;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, with what it is sorted by.
 *
 * @param rank how well it fits what was searched for; 0 is best
 * @param urgency 0 needs attention, 2 is over
 * @param days between today and its last day
 * @param lastDay of one that was ended before its time
 */
record ListedAgreement(UUID id, Agreement.Kind kind, @Nullable String reference, LocalizedText title,
		@Nullable LocalDate signedOn, Agreement.State reached, LocalDate inForceFrom, LocalDate inForceTo,
		@Nullable LocalDate lastDay, int objectives, int rank, int urgency, int days) {

	static ListedAgreement read(ResultSet row, int number) throws SQLException {
		return new ListedAgreement(Columns.id(row, "id"), Columns.constant(row, "kind", Agreement.Kind.class),
				row.getString("reference"), Columns.text(row, "title"), Columns.date(row, "signed_on"),
				Columns.constant(row, "state", Agreement.State.class), Columns.date(row, "in_force_from"),
				Columns.date(row, "in_force_to"), Columns.date(row, "terminated_last_day"), row.getInt("objectives"),
				row.getInt("rank"), row.getInt("urgency"), row.getInt("days"));
	}

	AgreementSummary summary(List<Party> parties, LocalDate today) {
		return new AgreementSummary(this.id, this.kind, this.reference, this.title, this.signedOn, this.inForceFrom,
				this.inForceTo, Agreement.State.on(today, this.reached, this.inForceFrom,
						(this.lastDay != null) ? this.lastDay : this.inForceTo),
				parties, this.objectives);
	}

}
