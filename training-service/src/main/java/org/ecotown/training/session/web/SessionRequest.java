package org.ecotown.training.session.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
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
		"evidence", "organisation", "version", "mayChange", "mayClose", "mayVerify", "mayReturn", "mayCheckIn",
		"mayRegister", "mayRegisterAnybody", "mayReadRegister" })
record SessionRequest(@NotNull UUID course, @NotNull @Valid LocalizedText title, @NotNull UUID agreement,
		@NotNull UUID objective, @Nullable @Size(max = 500) List<@NotNull UUID> enterprises,
		@NotEmpty @Size(max = 366) @Valid List<@NotNull @Valid SessionDay> days, @Nullable @Valid LocalizedText venue,
		@Nullable @Pattern(regexp = "[0-9]{6}", message = "invalid-subdistrict") String subdistrict,
		@Nullable @Size(max = 2000) @Pattern(regexp = "https?://[^\\s<>\"]+", message = "invalid-url") String onlineUrl,
		@NotNull @Min(1) @Max(10000) Integer capacity, @Nullable @Valid PersonName trainer,
		@Nullable Boolean sample) implements Sound {

	@Override
	public void check(Faults faults) {
		checkDays(faults);
		Set<UUID> invited = new HashSet<>();
		List<UUID> enterprises = Objects.requireNonNullElse(this.enterprises, List.of());
		for (int i = 0; i < enterprises.size(); i++) {
			faults.addIf(!invited.add(enterprises.get(i)), "/enterprises/" + i, "duplicate-enterprise");
		}
	}

	private void checkDays(Faults faults) {
		List<SessionDay> days = Objects.requireNonNullElse(this.days, List.of());
		SessionDay before = null;
		for (int i = 0; i < days.size(); i++) {
			SessionDay day = days.get(i);
			if (day == null || !day.isComplete()) {
				return;
			}
			faults.addIf(!day.hasLength(), "/days/" + i + "/endsAt", "missing-duration");
			if (before != null) {
				boolean inOrder = before.date().isBefore(day.date());
				faults.addIf(!inOrder, "/days/" + i + "/date", "wrong-order");
				faults.addIf(inOrder && before.hasLength() && before.end().isAfter(day.start()),
						"/days/" + i + "/startsAt", "overlapping-days");
			}
			before = day;
		}
	}

	SessionPlan toPlan() {
		return new SessionPlan(new CourseId(this.course), this.title, this.agreement, this.objective,
				Objects.requireNonNullElse(this.enterprises, List.of()), this.days, this.venue, this.subdistrict,
				this.onlineUrl, this.capacity, this.trainer, Boolean.TRUE.equals(this.sample));
	}

}
