package org.ecotown.auth.directory.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An organisation that looks after another one in the programme in a span of days. Its
 * coordinators bring people in there, and nobody else's do.
 *
 * @param organisation who supports
 * @param from the first day
 * @param to the last day; null while it lasts
 */
@Table("organisation_supporter")
public record Supporter(@Column("supporter") OrganisationId organisation, @Column("valid_from") LocalDate from,
		@Column("valid_to") @Nullable LocalDate to) {
}
