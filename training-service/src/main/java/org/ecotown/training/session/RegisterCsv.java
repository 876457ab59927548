package org.ecotown.training.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The register of a session as a spreadsheet reads it: UTF-8 with byte order mark (or
 * Thai turns into question marks), CRLF (RFC 4180), and no cell that is taken for a
 * formula.
 */
final class RegisterCsv {

	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

	private RegisterCsv() {
	}

	static String fileName(Session session) {
		return "register-" + session.plan().firstDay() + "-" + session.id().value() + ".csv";
	}

	static byte[] of(Session session, List<SessionRegister.Entry> entries) {
		List<String> lines = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of("ลำดับ / No.", "ชื่อ / Name", "เลขประจำตัว / Personal number",
				"รหัสผู้เข้าอบรม / Participant", "รหัสวิสาหกิจ / Enterprise"));
		session.plan().days().forEach((day) -> head.add(day.date().toString()));
		lines.add(line(head));
		for (SessionRegister.Entry entry : entries) {
			List<String> cells = new ArrayList<>(List.of(Integer.toString(lines.size()), entry.name(),
					Objects.requireNonNullElse(entry.personalNumber(), ""), entry.participant().toString(),
					Objects.toString(entry.enterprise(), "")));
			session.plan().days().forEach((day) -> cells.add(entry.attended().contains(day.date()) ? "1" : "0"));
			lines.add(line(cells));
		}
		return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	private static String line(List<String> cells) {
		return cells.stream().map(RegisterCsv::cell).collect(Collectors.joining(","));
	}

	static String cell(String text) {
		String safe = (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
