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
	 * Who was a member on at least one of the days.
	 */
	Stream<UUID> membersDuring(LocalDate first, LocalDate last) {
		return this.members.stream()
			.filter((member) -> !member.from().isAfter(last) && (member.to() == null || !member.to().isBefore(first)))
			.map((member) -> member.organisation().id());
	}

	/**
	 * A member in a span of days.
	 *
	 * @param to the last day; null while it lasts
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Member(Summary organisation, LocalDate from, @Nullable LocalDate to) {
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Summary(UUID id) {
	}

}
