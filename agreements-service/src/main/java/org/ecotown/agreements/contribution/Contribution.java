package org.ecotown.agreements.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.measure.Quantity;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.platform.text.LocalizedText;
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
		List<String> subjects, Quantity attributionShare, Source source, State state, Person reportedBy,
		Instant reportedAt, @Nullable Person verifiedBy, @Nullable Instant verifiedAt, List<Evidence> evidence) {

	public Contribution {
		subjects = List.copyOf(subjects);
		evidence = List.copyOf(evidence);
	}

	/**
	 * How far it is trusted.
	 */
	public enum State {

		/** Somebody says so. */
		@JsonProperty("reported")
		REPORTED,
		/** A second person has checked it; it counts. */
		@JsonProperty("verified")
		VERIFIED,
		/** It no longer holds. */
		@JsonProperty("withdrawn")
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
	 * Who did it.
	 *
	 * @param id the subject of the person's tokens
	 */
	public record Person(@NotBlank @Size(max = 100) String id, @NotBlank @Size(max = 300) String name,
			@Nullable UUID organisation) {
	}

	/**
	 * A file that proves it.
	 *
	 * @param sha256 its SHA-256 in lower-case hexadecimal
	 * @param href where to get it
	 */
	public record Evidence(@NotBlank @Size(max = 300) String name,
			@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "sha256") String sha256,
			@NotNull @Pattern(regexp = "/api/[\\w./~-]{1,300}", message = "evidence-href") String href) {
	}

}
