package org.ecotown.agreements.agreement;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who puts a name under an agreement.
 *
 * @param position the person's position on that day
 * @param onBehalfOf for whom, where that is not the party itself
 * @param party the organisation of the party
 */
public record Signatory(PersonName name, LocalizedText position, Capacity capacity, @Nullable LocalizedText onBehalfOf,
		UUID party) {

	/**
	 * In what capacity.
	 */
	public enum Capacity {

		@JsonProperty("signer")
		SIGNER, @JsonProperty("approver")
		APPROVER, @JsonProperty("witness")
		WITNESS

	}

}
