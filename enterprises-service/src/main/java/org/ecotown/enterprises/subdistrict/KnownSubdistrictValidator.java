package org.ecotown.enterprises.subdistrict;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ecotown.platform.geography.Subdistricts;
import org.jspecify.annotations.Nullable;

/**
 * Looks the code up in the geography of the platform.
 */
class KnownSubdistrictValidator implements ConstraintValidator<KnownSubdistrict, String> {

	private final Subdistricts subdistricts;

	KnownSubdistrictValidator(Subdistricts subdistricts) {
		this.subdistricts = subdistricts;
	}

	@Override
	public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
		return code == null || this.subdistricts.byCode(code).isPresent();
	}

}
