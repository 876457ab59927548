package org.ecotown.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of an XLSX file (ECMA-376). A number is the number, not the way
 * the machine writes it; a date is an ISO date.
 */
final class Workbook {

	/** Sheets of this many columns are nobody's table. */
	private static final int MOST_COLUMNS = 200;

	/** A workbook within the limit of a request and full of text has a tenth of this. */
	private static final long MOST_BYTES = 64L * 1024 * 1024;

	private static final int HEADER = 8;

	private Workbook() {
	}

	static boolean isWorkbook(byte[] file) {
		return file.length >= HEADER && (ReadableWorkbook.isOOXMLZipHeader(file) || isOld(file));
	}

	private static boolean isOld(byte[] file) {
		return ReadableWorkbook.isOLE2Header(file);
	}

	/** The first rows that are not blank, one more than asked for if there are more. */
	static List<Row> rows(byte[] file, int most) {
		if (isOld(file)) {
			throw new InvalidInput(new InputFault("", "old-workbook"));
		}
		try {
			return unpacked(file, most);
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof InvalidInput fault) {
				throw fault;
			}
			// the reader meets damage with exceptions of every kind
			throw new InvalidInput(new InputFault("", "not-a-workbook"));
		}
	}

	private static List<Row> unpacked(byte[] content, int most) throws IOException {
		Path file = Files.createTempFile("workbook", null);
		try {
			Files.write(file, content);
			requireBounds(file);
			try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
					Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
				return rows(rows.iterator(), most);
			}
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private static List<Row> rows(Iterator<org.dhatim.fastexcel.reader.Row> source, int most) {
		List<Row> rows = new ArrayList<>();
		while (source.hasNext() && rows.size() <= most) {
			org.dhatim.fastexcel.reader.Row row = source.next();
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
				cells.add(String.valueOf(Texts.line(text(row.getCell(column)))));
			}
			Row read = new Row(row.getRowNum(), cells);
			if (!read.isBlank()) {
				rows.add(read);
			}
		}
		return rows;
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getValue() instanceof BigDecimal number) {
			return isDate(cell.getDataFormatString()) ? date(cell.asDate()) : number(number);
		}
		return cell.getText();
	}

	private static String number(BigDecimal number) {
		return (number.signum() != 0) ? number.stripTrailingZeros().toPlainString() : "0";
	}

	/** A format with a day or a year, outside of colours, locales and quoted text. */
	private static boolean isDate(@Nullable String format) {
		return format != null && format.toLowerCase(Locale.ROOT)
			.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "")
			.matches(".*(d|yy|bb).*");
	}

	private static String date(LocalDateTime date) {
		return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
	}

	/**
	 * Small files can unpack to gigabytes, and the reader holds all texts of a workbook.
	 */
	private static void requireBounds(Path file) throws IOException {
		long left = MOST_BYTES;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream content = zip.getInputStream(entry)) {
					left -= content.skip(left + 1);
				}
				if (left < 0) {
					throw new IOException("unpacks to too much");
				}
				if (entry.getName().contains("worksheets/") && entry.getName().endsWith(".xml")) {
					try (InputStream sheet = zip.getInputStream(entry)) {
						SheetBounds.require(sheet);
					}
				}
			}
		}
	}

}
