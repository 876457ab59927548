package org.ecotown.platform.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.text.Texts;

/**
 * Reads CSV in its usual dresses. A first line such as {@code sep=;}, by which Excel
 * tells itself the delimiter, is understood.
 */
final class DelimitedText {

	private static final Pattern SEPARATOR = Pattern.compile("\\A\\s*\"?sep=([,;|\t])\"?[ \t,;]*(?=\r|\n|\\z)",
			Pattern.CASE_INSENSITIVE);

	private DelimitedText() {
	}

	/** The first rows that are not blank, one more than asked for if there are more. */
	static List<Row> rows(byte[] file, int most) {
		String text = CharacterCodes.decode(file);
		Matcher separator = SEPARATOR.matcher(text);
		boolean told = separator.find();
		String body = told ? lines(separator.group()) + text.substring(separator.end()) : text;
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(told ? separator.group(1) : delimiter(body))
			.setIgnoreEmptyLines(false)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
			return rows(parser, most);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new InvalidInput(new InputFault("", "not-a-table"));
		}
	}

	private static List<Row> rows(CSVParser parser, int most) {
		List<Row> rows = new ArrayList<>();
		long next = 1;
		for (CSVRecord record : parser) {
			long number = next;
			next = parser.getCurrentLineNumber() + 1;
			Row row = new Row((int) number, record.stream().map((cell) -> String.valueOf(Texts.line(cell))).toList());
			if (!row.isBlank()) {
				rows.add(row);
			}
			if (rows.size() > most) {
				break;
			}
		}
		return rows;
	}

	/** Keeps the numbers of the lines that follow. */
	private static String lines(String passedOver) {
		return passedOver.replaceAll("[^\r\n]", "");
	}

	/**
	 * The one that stands most often outside quotation marks in the first line that is
	 * not blank.
	 */
	private static String delimiter(String text) {
		String header = text.lines()
			.filter((line) -> !line.isBlank())
			.findFirst()
			.orElse("")
			.replaceAll("\"[^\"]*\"", "");
		String best = ",";
		for (String one : List.of(";", "\t")) {
			if (count(header, one) > count(header, best)) {
				best = one;
			}
		}
		return best;
	}

	private static long count(String text, String delimiter) {
		return text.chars().filter((character) -> character == delimiter.charAt(0)).count();
	}

}
