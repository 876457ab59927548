package org.ecotown.auth.directory.organisation;

import java.time.LocalDate;

import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A name in a span of days.
 *
 * @param name the name
 * @param from the first day it was in use
 * @param to the last day; null while it is in use
 */
@Table("organisation_name")
public record DatedName(@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) LocalizedText name,
		@Column("valid_from") LocalDate from, @Column("valid_to") @Nullable LocalDate to) {
}
