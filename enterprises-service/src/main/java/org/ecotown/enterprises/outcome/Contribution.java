package org.ecotown.enterprises.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.ecotown.enterprises.project.Figure;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An outcome in the words of agreements-service.
 *
 * @param revision grows with every change
 * @param subjects whom the figure is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contribution(long revision, UUID agreement, UUID objective, String measure, Period period, Figure value,
		@Nullable Figure baseline, String unitCode, List<String> subjects, Source source, State state, Actor reportedBy,
		Instant reportedAt, @Nullable Actor verifiedBy, @Nullable Instant verifiedAt, List<File> evidence) {

	/**
	 * Where the figure comes from.
	 */
	public record Source(String service, String kind, UUID id, LocalizedText label) {
	}

	/**
	 * A file that proves it.
	 */
	public record File(String name, String sha256, String href) {
	}

	/**
	 * Whether it counts.
	 */
	public enum State {

		@JsonProperty("reported")
		REPORTED, @JsonProperty("verified")
		VERIFIED, @JsonProperty("withdrawn")
		WITHDRAWN

	}

}
