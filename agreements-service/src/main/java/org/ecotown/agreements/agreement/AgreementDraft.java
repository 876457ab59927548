package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.objective.ObjectiveDraft;
import org.ecotown.agreements.objective.SoundObjectives;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody wants it to be. What an answer has besides is passed over, so
 * that an answer may be changed and sent back.
 *
 * @param signedOn the day that is recorded, if any: it is recorded by signing
 * @param signedAt the place that is recorded, if any
 * @param inForceTo the last day; this or the duration, or both if they agree
 */
@JsonIgnoreProperties({ "id", "state", "termination", "seenAs", "mayChange", "maySign", "mayTerminate", "version" })
public record AgreementDraft(@NotNull Agreement.Kind kind, @Nullable @Size(min = 1, max = 100) String reference,
		@NotNull @Valid LocalizedText title, @Nullable LocalDate signedOn, @Nullable @Valid LocalizedText signedAt,
		@NotNull LocalDate inForceFrom, @Nullable LocalDate inForceTo,
		@Nullable @Schema(example = "P2Y") String duration, @Nullable @Size(max = 500) List<String> area,
		@NotEmpty @Size(max = 50) List<@NotNull @Valid PartyDraft> parties,
		@Nullable @Size(max = 100) List<@NotNull @Valid SignatoryDraft> signatories,
		@Nullable @Size(max = 100) List<@NotNull @Valid ObjectiveDraft> objectives) implements Sound {

	private static final Pattern SUBDISTRICT = Pattern.compile("[0-9]{6}");

	public AgreementDraft {
		reference = Texts.tidy(reference);
		area = orEmpty(area);
		parties = orEmpty(parties);
		signatories = orEmpty(signatories);
		objectives = orEmpty(objectives);
	}

	@Override
	public void check(Faults faults) {
		term(faults);
		area(faults);
		people(faults);
		SoundObjectives.check(this.objectives, faults);
	}

	private void term(Faults faults) {
		faults.addIf(this.inForceTo == null && this.duration == null, "/inForceTo", "missing-term");
		boolean both = this.inForceFrom != null && this.inForceTo != null;
		boolean ordered = both && !this.inForceTo.isBefore(this.inForceFrom);
		faults.addIf(both && !ordered, "/inForceTo", "ends-before-start");
		if (this.duration == null || (ordered && Term.agree(this.inForceFrom, this.inForceTo, this.duration))) {
			return;
		}
		LocalDate from = (this.inForceFrom != null) ? this.inForceFrom : LocalDate.EPOCH;
		boolean known = Term.lastDay(from, this.duration).isPresent();
		faults.addIf(!known, "/duration", "invalid-duration");
		faults.addIf(known && ordered, "/duration", "wrong-duration");
	}

	private void area(Faults faults) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.area.size(); i++) {
			String code = this.area.get(i);
			boolean valid = code != null && SUBDISTRICT.matcher(code).matches();
			faults.addIf(!valid, "/area/" + i, "invalid-subdistrict");
			faults.addIf(valid && !seen.add(code), "/area/" + i, "duplicate-subdistrict");
		}
	}

	private void people(Faults faults) {
		Set<UUID> organisations = new HashSet<>();
		Set<UUID> ids = new HashSet<>();
		for (int i = 0; i < this.parties.size(); i++) {
			PartyDraft party = this.parties.get(i);
			boolean again = party != null && party.organisation() != null && !organisations.add(party.organisation());
			faults.addIf(again, "/parties/" + i + "/organisation", "duplicate-party");
			boolean sameId = party != null && party.id() != null && !ids.add(party.id());
			faults.addIf(sameId, "/parties/" + i + "/id", "duplicate-id");
		}
		SignatoryRules.check(this.signatories, organisations, faults);
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/**
	 * A party; its name is looked up.
	 *
	 * @param id of an existing one, which stays the organisation it is; without it, it is
	 * new
	 */
	@JsonIgnoreProperties("name")
	public record PartyDraft(@Nullable UUID id, @NotNull UUID organisation, @Nullable @Valid LocalizedText role) {
	}

}
