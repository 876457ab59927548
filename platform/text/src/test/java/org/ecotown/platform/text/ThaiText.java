package org.ecotown.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Thai strings with what is expected of them. Characters that look alike stand there by
 * their numbers.
 *
 * @param id which row of the reference data it comes from
 * @param area what it is about
 * @param given what is there
 * @param expected what finds it, how it is sorted, or what it is
 */
record ThaiText(String id, String area, String given, String expected) {

	private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9A-F]{4})");

	static List<ThaiText> of(String area) {
		try (InputStream file = Objects.requireNonNull(ThaiText.class.getResourceAsStream("/thai-text.csv"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(",", -1))
				.map((cells) -> new ThaiText(cells[0], cells[1], characters(cells[2]), characters(cells[3])))
				.filter((row) -> row.area().equals(area))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String characters(String text) {
		return NUMBERED.matcher(text).replaceAll((number) -> Character.toString(Integer.parseInt(number.group(1), 16)));
	}

}
