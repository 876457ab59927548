package org.ecotown.training.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ecotown.platform.text.Csv;

/**
 * The register of a session as a table for a spreadsheet.
 */
final class RegisterCsv {

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
		lines.add(Csv.line(head));
		for (SessionRegister.Entry entry : entries) {
			List<String> cells = new ArrayList<>(List.of(Integer.toString(lines.size()), entry.name(),
					Objects.requireNonNullElse(entry.personalNumber(), ""), entry.participant().toString(),
					Objects.toString(entry.enterprise(), "")));
			session.plan().days().forEach((day) -> cells.add(entry.attended().contains(day.date()) ? "1" : "0"));
			lines.add(Csv.line(cells));
		}
		return (Csv.BYTE_ORDER_MARK + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
	}

}
