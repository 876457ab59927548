package org.ecotown.enterprises.project;

/**
 * A word of the vocabulary of measures.
 *
 * @param code such as {@code jobs.created}
 * @param unitCode the unit its figures are in
 * @param countable whether its figures add up, so that they say something without a
 * baseline
 */
public record Measure(String code, String unitCode, boolean countable) {

}
