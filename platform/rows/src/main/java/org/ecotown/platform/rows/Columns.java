package org.ecotown.platform.rows;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns as the types of the domain, and names the parameters that write them. A
 * text in two languages is two columns, {@code title_th} and {@code title_en}; an actor
 * is three, {@code reported_by}, {@code reported_by_name} and
 * {@code reported_by_organisation}.
 */
public final class Columns {

	private Columns() {
	}

	/**
	 * An id; null only where the column may be.
	 */
	public static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	/**
	 * A day; null only where the column may be.
	 */
	public static LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	public static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	public static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	public static LocalizedText text(ResultSet row, String column) throws SQLException {
		return new LocalizedText(row.getString(column + "_th"), row.getString(column + "_en"));
	}

	public static @Nullable LocalizedText optionalText(ResultSet row, String column) throws SQLException {
		return (row.getString(column + "_th") != null) ? text(row, column) : null;
	}

	public static Quantity quantity(ResultSet row, String column) throws SQLException {
		return new Quantity(row.getBigDecimal(column));
	}

	public static @Nullable Quantity optionalQuantity(ResultSet row, String column) throws SQLException {
		return Quantity.ofNullable(row.getBigDecimal(column));
	}

	/**
	 * A constant, kept by its wire name.
	 */
	public static <E extends Enum<?>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
		return WireNames.read(type, row.getString(column));
	}

	public static Actor actor(ResultSet row, String column) throws SQLException {
		return new Actor(row.getString(column), row.getString(column + "_name"), id(row, column + "_organisation"));
	}

	public static @Nullable Actor optionalActor(ResultSet row, String column) throws SQLException {
		return (row.getString(column) != null) ? actor(row, column) : null;
	}

	/**
	 * What a column of a time takes.
	 */
	public static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * What a column of a number takes.
	 */
	public static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

	/**
	 * Adds the parameters {@code nameTh} and {@code nameEn}.
	 */
	public static void put(Map<String, @Nullable Object> parameters, String name, @Nullable LocalizedText text) {
		parameters.put(name + "Th", (text != null) ? text.th() : null);
		parameters.put(name + "En", (text != null) ? text.en() : null);
	}

	/**
	 * Adds the parameters {@code name}, {@code nameName} and {@code nameOrganisation}.
	 */
	public static void put(Map<String, @Nullable Object> parameters, String name, @Nullable Actor actor) {
		parameters.put(name, (actor != null) ? actor.id() : null);
		parameters.put(name + "Name", (actor != null) ? actor.name() : null);
		parameters.put(name + "Organisation", (actor != null) ? actor.organisation() : null);
	}

}
