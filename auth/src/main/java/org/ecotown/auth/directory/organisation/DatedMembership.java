package org.ecotown.auth.directory.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The membership in another organisation in a span of days.
 *
 * @param organisation whose member it is
 * @param from the first day
 * @param to the last day; null while it lasts
 */
@Table("organisation_membership")
public record DatedMembership(@Column("member_of") OrganisationId organisation, @Column("valid_from") LocalDate from,
		@Column("valid_to") @Nullable LocalDate to) {
}
