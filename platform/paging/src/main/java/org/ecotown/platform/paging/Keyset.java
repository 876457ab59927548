package org.ecotown.platform.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a cursor; null at the start of a list. A cursor of another list is
 * a fault of the caller, not a failure of the query.
 */
public final class Keyset {

	private static final int LAST_YEAR = 9999;

	private Keyset() {
	}

	public static @Nullable UUID id(PageQuery page, int index) {
		return read(page, index, UUID::fromString);
	}

	public static @Nullable LocalDate date(PageQuery page, int index) {
		return read(page, index, (text) -> known(LocalDate.parse(text)));
	}

	public static @Nullable Instant instant(PageQuery page, int index) {
		return read(page, index, (text) -> known(Instant.parse(text)));
	}

	/** No list has a day that the database does not know. */
	private static LocalDate known(LocalDate day) {
		if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
			throw new DateTimeException("No such day");
		}
		return day;
	}

	private static Instant known(Instant instant) {
		known(LocalDate.ofInstant(instant, ZoneOffset.UTC));
		return instant;
	}

	public static @Nullable Integer number(PageQuery page, int index) {
		return read(page, index, Integer::valueOf);
	}

	private static <T> @Nullable T read(PageQuery page, int index, Function<String, T> parser) {
		if (page.after().isEmpty()) {
			return null;
		}
		String value = page.after(index);
		try {
			if (value != null) {
				return parser.apply(value);
			}
		}
		catch (RuntimeException ex) {
			// reported below, like a missing value
		}
		throw new InvalidInput(InputFault.parameter("cursor", "invalid-cursor"));
	}

}
