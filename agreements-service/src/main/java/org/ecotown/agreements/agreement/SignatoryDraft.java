package org.ecotown.agreements.agreement;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A signatory as somebody wants it to be.
 *
 * @param id of an existing one; without it, it is new
 * @param authority {@code office-held} unless given
 */
public record SignatoryDraft(@Nullable UUID id, @NotNull @Valid PersonName name, @NotNull @Valid LocalizedText position,
		@NotNull Signatory.Capacity capacity, Signatory.@Nullable Authority authority,
		Signatory.@Nullable @Valid Paper authorityPaper, @Nullable @Valid LocalizedText onBehalfOf,
		@NotNull UUID party) {

	public SignatoryDraft {
		authority = (authority != null) ? authority : Signatory.Authority.OFFICE_HELD;
	}

}
