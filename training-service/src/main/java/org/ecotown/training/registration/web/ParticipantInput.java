package org.ecotown.training.registration.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.Phone;
import org.ecotown.platform.text.Texts;
import org.ecotown.training.participant.ParticipantId;
import org.ecotown.training.participant.PersonalNumber;
import org.ecotown.training.registration.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be registered: somebody known by id, or somebody described by name.
 *
 * @param personalNumber thirteen digits, Arabic or Thai, with or without dashes; only a
 * keyed digest and the last four digits are kept
 */
record ParticipantInput(@Nullable UUID id, @Nullable @Valid PersonName name,
		@Nullable @Size(max = 40) String personalNumber, @Nullable @Size(max = 40) @Phone String phone,
		@Nullable @Email @Size(max = 254) String email) {

	/**
	 * Notes what does not go together, of whoever is registered by this pointer.
	 */
	void check(Faults faults, String pointer) {
		if (this.id != null) {
			boolean described = this.name != null || this.personalNumber != null || this.phone != null
					|| this.email != null;
			faults.addIf(described, pointer, "known-or-described");
			return;
		}
		faults.addIf(this.name == null, pointer + "/name", "required");
		faults.addIf(isNumbered() && number() == null, pointer + "/personalNumber", "invalid-personal-number");
	}

	Applicant toApplicant(@Nullable UUID enterprise) {
		if (this.id != null) {
			return new Applicant(new ParticipantId(this.id), null, null, null, null, enterprise);
		}
		return new Applicant(null, this.name, number(), Texts.lineOrNull(this.phone), Texts.lineOrNull(this.email),
				enterprise);
	}

	private boolean isNumbered() {
		return this.personalNumber != null && !Texts.isBlank(this.personalNumber);
	}

	private @Nullable PersonalNumber number() {
		return isNumbered() ? PersonalNumber.parse(this.personalNumber).orElse(null) : null;
	}

	@Override
	public String toString() {
		return "ParticipantInput[…]";
	}

}
