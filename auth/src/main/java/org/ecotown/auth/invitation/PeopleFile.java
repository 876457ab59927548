package org.ecotown.auth.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.text.Texts;

/**
 * A table of people as spreadsheets write it: UTF-8 with or without byte order mark, or
 * the Thai code page of Windows (which contains TIS-620), with commas, semicolons or
 * tabs, and a header in Thai or English.
 */
final class PeopleFile {

	static final int MAX_LINES = 5_000;

	private static final Charset THAI = Charset.forName("x-windows-874");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private PeopleFile() {
	}

	/**
	 * The lines below the header.
	 * @throws InvalidInput when the file is not such a table
	 */
	static List<PeopleLine> read(byte[] file) {
		String text = decode(file);
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(delimiter(text))
			.setIgnoreEmptyLines(false)
			.setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			return lines(parser);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new InvalidInput(new InputFault("", "not-a-table"));
		}
	}

	private static List<PeopleLine> lines(CSVParser parser) {
		Map<PeopleColumn, Integer> columns = null;
		List<PeopleLine> lines = new ArrayList<>();
		long number = 1;
		for (CSVRecord record : parser) {
			long line = number;
			number = parser.getCurrentLineNumber() + 1;
			if (isEmpty(record)) {
				continue;
			}
			if (columns == null) {
				columns = columns(record);
				continue;
			}
			if (lines.size() == MAX_LINES) {
				throw new InvalidInput(new InputFault("", "too-many-lines", MAX_LINES));
			}
			lines.add(new PeopleLine((int) line, cells(record, columns)));
		}
		if (columns == null || lines.isEmpty()) {
			throw new InvalidInput(new InputFault("", "no-lines"));
		}
		return lines;
	}

	private static Map<PeopleColumn, String> cells(CSVRecord record, Map<PeopleColumn, Integer> columns) {
		Map<PeopleColumn, String> cells = new EnumMap<>(PeopleColumn.class);
		columns.forEach((column, index) -> {
			String cell = (index < record.size()) ? String.valueOf(Texts.line(record.get(index))) : "";
			if (!cell.isEmpty()) {
				cells.put(column, cell);
			}
		});
		return cells;
	}

	private static Map<PeopleColumn, Integer> columns(CSVRecord header) {
		Map<PeopleColumn, Integer> columns = new HashMap<>();
		List<InputFault> faults = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			String title = String.valueOf(Texts.line(header.get(i)));
			int index = i;
			if (!title.isEmpty()) {
				PeopleColumn.named(title).ifPresentOrElse((column) -> {
					if (columns.putIfAbsent(column, index) != null) {
						faults.add(new InputFault("/1/" + column.key(), "column-twice", title));
					}
				}, () -> faults.add(new InputFault("/1/" + (index + 1), "unknown-column", title)));
			}
		}
		if (!columns.containsKey(PeopleColumn.GIVEN)) {
			faults.add(new InputFault("/1/" + PeopleColumn.GIVEN.key(), "required"));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return columns;
	}

	private static boolean isEmpty(CSVRecord record) {
		return record.stream().allMatch(Texts::isBlank);
	}

	private static String delimiter(String text) {
		String header = text.lines().findFirst().orElse("");
		if (header.indexOf(',') >= 0) {
			return ",";
		}
		return (header.indexOf('\t') >= 0) ? "\t" : ";";
	}

	private static String decode(byte[] file) {
		try {
			String text = strictly(StandardCharsets.UTF_8, file);
			return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return thai(file);
		}
	}

	private static String thai(byte[] file) {
		try {
			return strictly(THAI, file);
		}
		catch (CharacterCodingException ex) {
			throw new InvalidInput(new InputFault("", "encoding"));
		}
	}

	private static String strictly(Charset charset, byte[] file) throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(file))
			.toString();
	}

}
