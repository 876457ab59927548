package org.ecotown.auth.directory.invitation.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecotown.platform.text.Texts;

/**
 * The columns of a table of people, by what their headers may say.
 */
enum PeopleColumn {

	/** Academic or other title. */
	TITLE(60, "title", "คำนำหน้า", "คำนำหน้าชื่อ"),
	/** The given name. */
	GIVEN(120, "given", "given name", "first name", "ชื่อ"),
	/** The family name. */
	FAMILY(120, "family", "family name", "last name", "surname", "นามสกุล", "สกุล"),
	/** The whole name in Latin letters. */
	EN(240, "en", "name in english", "english name", "ชื่อภาษาอังกฤษ"),
	/** Where the link goes. */
	EMAIL(254, "email", "e-mail", "อีเมล", "อีเมล์"),
	/** The phone number. */
	PHONE(40, "phone", "phone number", "โทรศัพท์", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์"),
	/** The code of the organisation. */
	ORGANISATION(60, "organisation", "organization", "หน่วยงาน", "รหัสหน่วยงาน"),
	/** Names of roles, with semicolons or spaces between them. */
	ROLES(400, "roles", "role", "บทบาท"),
	/** The person's language. */
	LOCALE(20, "locale", "language", "ภาษา");

	private final int longest;

	private final List<String> names;

	PeopleColumn(int longest, String... names) {
		this.longest = longest;
		this.names = List.of(names);
	}

	int longest() {
		return this.longest;
	}

	/** How faults name it. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<PeopleColumn> named(String header) {
		String name = Texts.searchable(header);
		return Arrays.stream(values())
			.filter((column) -> column.names.stream().map(Texts::searchable).anyMatch(name::equals))
			.findFirst();
	}

}
