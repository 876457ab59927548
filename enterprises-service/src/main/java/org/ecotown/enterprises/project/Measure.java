package org.ecotown.enterprises.project;

import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary of measures.
 *
 * @param code such as {@code jobs.created}
 * @param unitCode the unit its figures are in
 * @param countable whether its figures add up, so that they say something without a
 * baseline
 * @param subject whose number it is, each counted once: {@code enterprise},
 * {@code person}, or null where figures are what counts
 */
public record Measure(String code, String unitCode, boolean countable, @Nullable String subject) {

}
