package org.ecotown.enterprises.enterprise;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which enterprises are asked for, and in which order; null does not restrict.
 *
 * @param q part of a name or of the registration number
 */
public record EnterpriseFilter(@Nullable String q, @Nullable EnterpriseKind kind, @Nullable String subdistrict,
		@Nullable UUID agreement, EnterpriseOrder order) {

}
