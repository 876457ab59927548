package org.ecotown.auth.directory.invitation;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited, and as what.
 *
 * @param email where mail reaches the person; null where there is none
 * @param phone where a call reaches the person
 * @param name the name
 * @param organisation whom the person will act for
 * @param roles as what
 * @param locale {@code th} or {@code en}
 */
public record NewInvitation(@Nullable String email, @Nullable String phone, PersonName name,
		OrganisationId organisation, List<String> roles, String locale) {

	public NewInvitation {
		roles = List.copyOf(roles);
	}

	/**
	 * The person that will be; the user name is what the invitation reaches them by.
	 */
	public PersonInput person(LocalDate from) {
		PersonInput contact = new PersonInput("", this.name, this.locale, this.email, this.phone, List.of());
		String username = (contact.email() != null) ? contact.email() : String.valueOf(contact.phone());
		return new PersonInput(username, this.name, this.locale, this.email, this.phone,
				List.of(new Membership(this.organisation, this.roles, from, null)));
	}

}
