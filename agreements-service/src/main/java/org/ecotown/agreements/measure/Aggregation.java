package org.ecotown.agreements.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How contributions become one figure.
 */
public enum Aggregation {

	/** Values added up, each weighed by its attribution share. */
	@JsonProperty("sum")
	SUM,
	/** How many different subjects are counted, whatever the values. */
	@JsonProperty("distinct-subjects")
	DISTINCT_SUBJECTS,
	/** The value of the latest period. */
	@JsonProperty("latest")
	LATEST,
	/** The mean of the values, each weighed by its number of subjects. */
	@JsonProperty("average")
	AVERAGE,
	/** Evidence without a figure. */
	@JsonProperty("qualitative")
	QUALITATIVE

}
