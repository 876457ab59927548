package org.ecotown.agreements.objective;

/**
 * Contributions hang on an objective or indicator that was to be removed.
 */
public class EvidenceInTheWay extends RuntimeException {

	private final String what;

	EvidenceInTheWay(int number, String measure) {
		super("objective " + number + " " + measure);
		this.what = measure.isEmpty() ? String.valueOf(number) : number + ": " + measure;
	}

	/**
	 * The number of the objective, and the measure where an indicator is concerned.
	 */
	public String what() {
		return this.what;
	}

}
