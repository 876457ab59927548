package org.ecotown.enterprises.enterprise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How many people an enterprise has. A young woman counts in both groups.
 *
 * @param count all of them
 * @param women how many are women
 * @param youth how many are young
 */
public record Members(@NotNull @Min(1) @Max(1_000_000) Integer count, @Nullable @Min(0) Integer women,
		@Nullable @Min(0) Integer youth) {

}
