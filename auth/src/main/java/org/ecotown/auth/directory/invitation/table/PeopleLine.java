package org.ecotown.auth.directory.invitation.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of people.
 *
 * @param number the line in the file, the header is usually 1
 * @param cells what is filled in
 */
record PeopleLine(int number, Map<PeopleColumn, String> cells) {

	PeopleLine {
		cells = Map.copyOf(cells);
	}

	@Nullable String cell(PeopleColumn column) {
		return this.cells.get(column);
	}

	PersonName name() {
		return new PersonName(cell(PeopleColumn.TITLE), Objects.requireNonNullElse(cell(PeopleColumn.GIVEN), ""),
				cell(PeopleColumn.FAMILY), cell(PeopleColumn.EN));
	}

	/** As they are named in the API, whatever letters they were typed in. */
	List<String> roles() {
		String roles = Objects.requireNonNullElse(cell(PeopleColumn.ROLES), "");
		return Arrays.stream(roles.toLowerCase(Locale.ROOT).split("[;,|\\s]+"))
			.filter((role) -> !role.isEmpty())
			.distinct()
			.sorted()
			.toList();
	}

	@Nullable String locale() {
		return switch (Objects.requireNonNullElse(cell(PeopleColumn.LOCALE), "th").toLowerCase(Locale.ROOT)) {
			case "th", "thai", "ไทย" -> "th";
			case "en", "english", "อังกฤษ" -> "en";
			default -> null;
		};
	}

	/**
	 * A fault of a cell; the pointer is the line and the column.
	 */
	InputFault fault(PeopleColumn column, String code, Object... arguments) {
		return new InputFault("/" + this.number + "/" + column.key(), code, arguments);
	}

}
