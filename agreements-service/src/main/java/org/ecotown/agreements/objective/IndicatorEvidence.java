package org.ecotown.agreements.objective;

import org.jspecify.annotations.Nullable;

/**
 * Knows whether evidence hangs on an objective.
 */
public interface IndicatorEvidence {

	/**
	 * Whether anything was ever contributed.
	 * @param measure only for this measure; null for any
	 */
	boolean exists(ObjectiveId objective, @Nullable String measure);

}
