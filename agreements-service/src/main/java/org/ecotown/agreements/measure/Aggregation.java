package org.ecotown.agreements.measure;

/**
 * How contributions become one figure.
 */
public enum Aggregation {

	/** Values added up, each weighed by its attribution share. */
	SUM,
	/** How many different subjects are counted, whatever the values. */
	DISTINCT_SUBJECTS,
	/** The value of the latest period. */
	LATEST,
	/** The mean of the values, each weighed by its number of subjects. */
	AVERAGE,
	/** Evidence without a figure. */
	QUALITATIVE

}
