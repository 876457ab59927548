package org.ecotown.training.session.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.course.CourseId;
import org.ecotown.training.session.SessionDay;
import org.ecotown.training.session.SessionPlan;
import org.jspecify.annotations.Nullable;

/**
 * A session as those who run it plan it. What an answer has besides is passed over, so
 * that an answer may be changed and sent back.
 *
 * @param enterprises enterprises it is held for; their people may be registered by their
 * leaders
 * @param days in order, each once
 * @param subdistrict six digits of TIS 1099
 */
@JsonIgnoreProperties({ "id", "registered", "state", "closedBy", "closedAt", "verifiedBy", "verifiedAt", "returnReason",
		"evidence", "organisation", "version", "mayVerify" })
record SessionRequest(@NotNull UUID course, @NotNull @Valid LocalizedText title, @NotNull UUID agreement,
		@NotNull UUID objective, @Nullable @Size(max = 500) List<@NotNull UUID> enterprises,
		@NotEmpty @Size(max = 366) @Valid List<@NotNull @Valid SessionDay> days, @Nullable @Valid LocalizedText venue,
		@Nullable @Pattern(regexp = "[0-9]{6}", message = "invalid-subdistrict") String subdistrict,
		@Nullable @Size(max = 2000) @Pattern(regexp = "https?://[^\\s<>\"]+", message = "invalid-url") String onlineUrl,
		@NotNull @Min(1) @Max(10000) Integer capacity, @Nullable @Valid PersonName trainer, @Nullable Boolean sample) {

	SessionPlan toPlan() {
		return new SessionPlan(new CourseId(this.course), this.title, this.agreement, this.objective,
				Objects.requireNonNullElse(this.enterprises, List.of()), this.days, this.venue, this.subdistrict,
				this.onlineUrl, this.capacity, this.trainer, Boolean.TRUE.equals(this.sample));
	}

}
