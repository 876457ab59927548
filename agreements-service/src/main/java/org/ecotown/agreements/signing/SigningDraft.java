package org.ecotown.agreements.signing;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.agreement.SignatoryDraft;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement was signed.
 *
 * @param signedOn the day; not in the future
 * @param signedAt the place
 * @param signatories who signed, in place of the signatories of the draft; those when
 * absent
 */
record SigningDraft(@NotNull LocalDate signedOn, @Nullable @Valid LocalizedText signedAt,
		@Nullable @Size(max = 100) List<@NotNull @Valid SignatoryDraft> signatories) {
}
