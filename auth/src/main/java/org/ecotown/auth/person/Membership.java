package org.ecotown.auth.person;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a person does for an organisation in a span of days.
 *
 * @param organisation whom the person acts for
 * @param roles wire names of what the person may do there
 * @param from the first day
 * @param to the last day; null while it lasts
 */
@Table("person_membership")
public record Membership(OrganisationId organisation, List<String> roles, @Column("valid_from") LocalDate from,
		@Column("valid_to") @Nullable LocalDate to) {

	public Membership {
		roles = List.copyOf(roles);
	}

	boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

}
