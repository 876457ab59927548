package org.ecotown.enterprises.outcome;

import java.time.Instant;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that waits for somebody.
 *
 * @param reportedByName who reported it
 * @param returnReason why it was sent back, where it waits to be corrected
 */
public record WaitingOutcome(UUID id, UUID project, LocalizedText projectTitle, LocalizedText enterpriseName,
		String measure, Period period, Quantity value, String unitCode, String reportedByName, Instant reportedAt,
		@Nullable String returnReason) {

	/**
	 * For what it waits.
	 */
	public enum For {

		/** Another person of the programme verifies it or sends it back. */
		VERIFICATION,
		/** Who reported it, or the enterprise it is of, corrects it. */
		CORRECTION

	}

}
