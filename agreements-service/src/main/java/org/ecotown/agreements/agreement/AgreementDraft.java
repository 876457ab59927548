package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.objective.ObjectiveDraft;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody wants it to be. Its rules are in {@link AgreementRules}. What
 * an answer has besides is passed over, so that an answer may be changed and sent back.
 *
 * @param signedOn the day that is recorded, if any: it is recorded by signing
 * @param signedAt the place that is recorded, if any
 * @param inForceTo the last day; this or the duration, or both if they agree
 */
@JsonIgnoreProperties({ "id", "state", "termination", "seenAs", "mayChange", "maySign", "mayTerminate", "version" })
@SoundAgreement
public record AgreementDraft(@NotNull Agreement.Kind kind, @Nullable @Size(min = 1, max = 100) String reference,
		@NotNull @Valid LocalizedText title, @Nullable LocalDate signedOn, @Nullable @Valid LocalizedText signedAt,
		@NotNull LocalDate inForceFrom, @Nullable LocalDate inForceTo,
		@Nullable @Schema(example = "P2Y") String duration, @Nullable @Size(max = 500) List<String> area,
		@NotEmpty @Size(max = 50) List<@NotNull @Valid PartyDraft> parties,
		@Nullable @Size(max = 100) List<@NotNull @Valid SignatoryDraft> signatories,
		@Nullable @Size(max = 100) List<@NotNull @Valid ObjectiveDraft> objectives) {

	public AgreementDraft {
		reference = Texts.tidy(reference);
		area = orEmpty(area);
		parties = orEmpty(parties);
		signatories = orEmpty(signatories);
		objectives = orEmpty(objectives);
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
