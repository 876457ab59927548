package org.ecotown.agreements.agreement.client.auth;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What agreements need of an organisation.
 *
 * @param name its name on the day asked for
 * @param members who ever was a member of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganisationRecord(UUID id, @Nullable String kind, LocalizedText name, List<Member> members) {

	OrganisationRecord {
		members = Objects.requireNonNullElse(members, List.of());
	}

	/**
	 * Who was a member on at least one of the days, with the days.
	 */
	Stream<Spell> membersDuring(LocalDate first, LocalDate last) {
		return this.members.stream()
			.map((member) -> member.during(first, last))
			.filter((spell) -> !spell.first().isAfter(spell.last()));
	}

	/**
	 * The days on which an organisation was a member.
	 */
	record Spell(UUID organisation, LocalDate first, LocalDate last) {
	}

	/**
	 * A member in a span of days.
	 *
	 * @param to the last day; null while it lasts
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Member(Summary organisation, LocalDate from, @Nullable LocalDate to) {

		Spell during(LocalDate first, LocalDate last) {
			return new Spell(this.organisation.id(), this.from.isBefore(first) ? first : this.from,
					(this.to == null || this.to.isAfter(last)) ? last : this.to);
		}

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Summary(UUID id) {
	}

}
