package org.ecotown.auth.directory.invitation.table;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PhoneNumber;

/**
 * What is wrong with the cells of one line.
 */
final class LineRules {

	private static final int LONGEST_TITLE = 60;

	private LineRules() {
	}

	static List<InputFault> faults(PeopleLine line) {
		List<InputFault> faults = new ArrayList<>();
		line.cells().forEach((column, cell) -> {
			int longest = (column == PeopleColumn.TITLE) ? LONGEST_TITLE : column.longest();
			if (cell.length() > longest) {
				faults.add(line.fault(column, "size", 0, longest));
			}
			if (cell.chars().anyMatch(Character::isISOControl)) {
				faults.add(line.fault(column, "invalid-value"));
			}
		});
		require(line, PeopleColumn.GIVEN, faults);
		require(line, PeopleColumn.ROLES, faults);
		if (line.cell(PeopleColumn.EMAIL) == null && line.cell(PeopleColumn.PHONE) == null) {
			faults.add(line.fault(PeopleColumn.EMAIL, "missing-contact"));
		}
		matches(line, PeopleColumn.EMAIL, PersonInput.EMAIL, faults);
		String phone = line.cell(PeopleColumn.PHONE);
		if (phone != null && PhoneNumber.read(phone).isEmpty()) {
			faults.add(line.fault(PeopleColumn.PHONE, "invalid-phone"));
		}
		line.roles()
			.stream()
			.filter((role) -> Role.find(role).isEmpty())
			.forEach((role) -> faults.add(line.fault(PeopleColumn.ROLES, "unknown-role", role)));
		if (line.locale() == null) {
			faults.add(line.fault(PeopleColumn.LOCALE, "invalid-value"));
		}
		return faults;
	}

	private static void require(PeopleLine line, PeopleColumn column, List<InputFault> faults) {
		if (line.cell(column) == null) {
			faults.add(line.fault(column, "required"));
		}
	}

	private static void matches(PeopleLine line, PeopleColumn column, String pattern, List<InputFault> faults) {
		String cell = line.cell(column);
		if (cell != null && !cell.matches(pattern)) {
			faults.add(line.fault(column, column.key()));
		}
	}

}
