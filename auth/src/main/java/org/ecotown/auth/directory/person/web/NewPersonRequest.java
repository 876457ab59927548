package org.ecotown.auth.directory.person.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.Phone;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to register a person with a local account.
 *
 * @param username what the person signs in with
 * @param name the name
 * @param locale {@code th} or {@code en}
 * @param email where mail reaches the person
 * @param phone where a call reaches the person
 * @param memberships whom the person acts for, and as what
 * @param demo whether the person exists on a developer's machine only
 * @param password never shown again
 */
@JsonIgnoreProperties({ "id", "emailVerified", "state" })
record NewPersonRequest(@NotBlank @Size(min = 2, max = 100) @Pattern(regexp = "[^\\s<>\"']+") String username,
		@NotNull @Valid PersonName name, @NotNull @Pattern(regexp = "th|en") String locale,
		@Nullable @Size(max = 254) @Pattern(regexp = PersonInput.EMAIL, message = "invalid-email") String email,
		@Nullable @Size(max = 40) @Phone String phone,
		@Nullable @Size(max = 100) List<PersonRequest.@NotNull @Valid MembershipRequest> memberships,
		@Nullable Boolean demo, @NotNull @Size(min = 12, max = 1000) String password) {

	PersonInput toInput() {
		return PersonRequest.input(this.username, this.name, this.locale, this.email, this.phone, this.memberships);
	}

	@Override
	public String toString() {
		return "NewPersonRequest[username=" + this.username + "]";
	}

}
