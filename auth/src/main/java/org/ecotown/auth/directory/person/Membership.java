package org.ecotown.auth.directory.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
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

	/** The oldest first. */
	public static final Comparator<Membership> ORDER = Comparator.comparing(Membership::from)
		.thenComparing((membership) -> membership.organisation().value());

	public Membership {
		roles = List.copyOf(roles);
	}

	/**
	 * The same, ended on a day unless it ended before.
	 */
	public Membership endedOn(LocalDate day) {
		return (this.to != null && !this.to.isAfter(day)) ? this
				: new Membership(this.organisation, this.roles, this.from, day);
	}

	/**
	 * Whether it lasts on a day or begins later.
	 */
	public boolean lastsFrom(LocalDate day) {
		return this.to == null || !this.to.isBefore(day);
	}

	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

}
