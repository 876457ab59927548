package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who puts a name under an agreement.
 *
 * @param position the person's position on that day
 * @param authority by what right the person signs for the party, which the position alone
 * does not say
 * @param authorityPaper the paper that gives the right
 * @param onBehalfOf for whom, where that is not the party itself
 * @param party the organisation of the party
 */
public record Signatory(SignatoryId id, PersonName name, LocalizedText position, Capacity capacity, Authority authority,
		@Nullable Paper authorityPaper, @Nullable LocalizedText onBehalfOf, UUID party) {

	/**
	 * In what capacity.
	 */
	public enum Capacity {

		SIGNER, APPROVER, WITNESS

	}

	/**
	 * By what right. The Thai words are those that stand before a signature.
	 */
	public enum Authority {

		/** The office itself. */
		OFFICE_HELD,
		/** Sent by who holds the office: ผู้แทน. */
		DELEGATE,
		/** In place of who holds it, outside of the civil service: รักษาการแทน. */
		ACTING,
		/** In place of an official: รักษาราชการแทน. */
		ACTING_OFFICIAL,
		/** For an official who is there: ปฏิบัติราชการแทน. */
		ON_BEHALF,
		/** Holds power that a paper delegates: ผู้รับมอบอำนาจ. */
		DELEGATED_POWER;

	}

	/**
	 * A paper.
	 *
	 * @param title what it is called, with its number
	 */
	public record Paper(@NotBlank @Size(max = 300) String title, @Nullable LocalDate dated) {
	}

}
