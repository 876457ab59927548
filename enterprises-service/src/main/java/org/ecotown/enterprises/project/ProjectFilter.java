package org.ecotown.enterprises.project;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which projects are asked for; null does not restrict.
 */
public record ProjectFilter(@Nullable UUID enterprise, @Nullable UUID agreement, @Nullable UUID objective) {

}
