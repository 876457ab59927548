package org.ecotown.agreements.objective;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.ecotown.agreements.measure.Quantity;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns as the types of the domain.
 */
public final class Columns {

	private Columns() {
	}

	public static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	public static LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	public static LocalizedText text(ResultSet row, String column) throws SQLException {
		return new LocalizedText(row.getString(column + "_th"), row.getString(column + "_en"));
	}

	public static @Nullable LocalizedText optionalText(ResultSet row, String column) throws SQLException {
		return (row.getString(column + "_th") != null) ? text(row, column) : null;
	}

	public static @Nullable Quantity quantity(ResultSet row, String column) throws SQLException {
		BigDecimal value = row.getBigDecimal(column);
		return (value != null) ? new Quantity(value) : null;
	}

}
