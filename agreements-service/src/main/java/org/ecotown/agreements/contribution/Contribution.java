package org.ecotown.agreements.contribution;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for a measure of an objective, as its source last described it.
 *
 * @param revision rises with every change at the source
 * @param baseline what the value was before, where that is known
 * @param subjects opaque keys of what is counted, sorted, each once; to readers, persons
 * are numbered
 * @param attributionShare how much of the value is owed to the agreement, 0 to 1
 */
public record Contribution(ContributionId id, int revision, AgreementId agreement, ObjectiveId objective,
		String measure, Period period, Quantity value, @Nullable Quantity baseline, String unitCode,
		List<String> subjects, Quantity attributionShare, Source source, State state, Actor reportedBy,
		Instant reportedAt, @Nullable Actor verifiedBy, @Nullable Instant verifiedAt, List<Evidence> evidence) {

	public Contribution {
		subjects = List.copyOf(subjects);
		evidence = List.copyOf(evidence);
	}

	/**
	 * How far it is trusted.
	 */
	public enum State {

		/** Somebody says so. */
		REPORTED,
		/** A second person has checked it; it counts. */
		VERIFIED,
		/** It no longer holds. */
		WITHDRAWN

	}

	/**
	 * Where it comes from.
	 *
	 * @param service the name of the service
	 * @param kind what it is there, such as {@code outcome}
	 * @param id its id there
	 */
	public record Source(@NotBlank @Size(max = 60) String service, @NotBlank @Size(max = 60) String kind,
			@NotBlank @Size(max = 100) String id, @NotNull @Valid LocalizedText label) {
	}

	/**
	 * A file that proves it.
	 *
	 * @param sha256 its SHA-256 in lower-case hexadecimal
	 * @param href where to get it
	 */
	public record Evidence(@NotBlank @Size(max = 300) String name,
			@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "invalid-sha256") String sha256,
			@NotNull @Pattern(regexp = "/api/[\\w./~-]{1,300}", message = "invalid-href") String href) {
	}

}
