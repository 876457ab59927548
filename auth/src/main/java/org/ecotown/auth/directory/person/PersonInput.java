package org.ecotown.auth.directory.person;

import java.util.List;

import org.ecotown.auth.directory.person.name.Usernames;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.PhoneNumber;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param username what the person signs in with
 * @param name the name
 * @param locale {@code th} or {@code en}
 * @param email where mail reaches the person
 * @param phone where a call reaches the person, kept as digits
 * @param memberships whom the person acts for and as what
 */
public record PersonInput(String username, PersonName name, String locale, @Nullable String email,
		@Nullable String phone, List<Membership> memberships) {

	/** Something, an at sign, a domain with a dot, and nothing that ends a header. */
	public static final String EMAIL = "\\s*[^\\s@<>\"',;:\\\\()\\[\\]]+@[^\\s@<>\"',;:\\\\()\\[\\].]+(\\.[^\\s@<>\"',;:\\\\()\\[\\].]+)+\\s*";

	public PersonInput {
		username = Usernames.normalise(username);
		email = Texts.lineOrNull(email);
		phone = (phone != null) ? Texts.lineOrNull(PhoneNumber.normalize(phone)) : null;
		memberships = List.copyOf(memberships);
	}

	public PersonInput with(List<Membership> others) {
		return new PersonInput(this.username, this.name, this.locale, this.email, this.phone, others);
	}

}
