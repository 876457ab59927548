package org.ecotown.platform.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as a spreadsheet reads them: UTF-8 with byte order mark (or Thai turns into
 * question marks), CRLF (RFC 4180), and no cell that is taken for a formula.
 */
public final class Csv {

	/** What a file starts with. */
	public static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

	private Csv() {
	}

	/**
	 * One line with its end.
	 */
	public static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	static String cell(String text) {
		String safe = (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
