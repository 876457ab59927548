package org.ecotown.enterprises.project;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about an upgrading project. What an answer has besides is passed
 * over, so that an answer may be changed and sent back.
 *
 * @param objective of the agreement; the one its outcomes count for
 * @param trlStart technology readiness level at the start, 1 to 9
 * @param endsOn the last day; open where missing
 * @param baselines at most one for each measure
 * @param sample made up to show the platform
 */
@JsonIgnoreProperties({ "id", "enterpriseName", "mayChange", "mayReport", "version" })
@Schema(name = "ProjectRequest")
public record ProjectDetails(@NotNull UUID enterprise, @NotNull UUID agreement, @NotNull UUID objective,
		@NotNull @Valid LocalizedText title, @Nullable @Valid LocalizedText summary,
		@Nullable @Valid LocalizedText technology, @Nullable @Min(1) @Max(9) Integer trlStart,
		@NotNull LocalDate startsOn, @Nullable LocalDate endsOn, @NotNull Stage stage,
		@Nullable @Size(max = 50) List<@NotNull @Valid Baseline> baselines, @Nullable Boolean sample) implements Sound {

	public ProjectDetails {
		baselines = (baselines != null) ? java.util.Collections.unmodifiableList(baselines) : List.of();
		sample = Objects.requireNonNullElse(sample, false);
	}

	/**
	 * Where the enterprise stood in a measure.
	 */
	public Optional<Baseline> baseline(String measure) {
		return this.baselines.stream().filter((one) -> one.measure().equals(measure)).findFirst();
	}

	@Override
	public void check(Faults faults) {
		boolean term = this.startsOn != null && this.endsOn != null;
		faults.addIf(term && this.endsOn.isBefore(this.startsOn), "/endsOn", "ends-before-start");
		Set<String> measures = new HashSet<>();
		for (int i = 0; i < this.baselines.size(); i++) {
			Baseline baseline = this.baselines.get(i);
			boolean again = baseline != null && baseline.measure() != null && !measures.add(baseline.measure());
			faults.addIf(again, "/baselines/" + i + "/measure", "duplicate-baseline");
		}
	}

}
