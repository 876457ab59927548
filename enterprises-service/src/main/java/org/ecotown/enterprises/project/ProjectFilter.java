package org.ecotown.enterprises.project;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which projects are asked for, and in which order; null does not restrict.
 *
 * @param q part of a title or of the name of the enterprise
 */
public record ProjectFilter(@Nullable String q, @Nullable UUID enterprise, @Nullable UUID agreement,
		@Nullable UUID objective, @Nullable Stage stage, ProjectOrder order) {

}
