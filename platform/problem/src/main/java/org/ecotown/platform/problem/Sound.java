package org.ecotown.platform.problem;

/**
 * A request with rules across several of its properties. They need nothing but the
 * request: what needs a clock, rows or a peer is for the rules of the feature.
 */
@FunctionalInterface
public interface Sound {

	/**
	 * Notes what does not go together. Runs together with the constraints of the
	 * properties, so that anything may be missing, which is reported elsewhere and passed
	 * over here.
	 */
	void check(Faults faults);

}
