package org.ecotown.training.registration.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
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

	Applicant toApplicant(@Nullable UUID enterprise) {
		if (this.id != null) {
			if (this.name != null || this.personalNumber != null || this.phone != null || this.email != null) {
				throw new InvalidInput(new InputFault("/participant", "known-or-described"));
			}
			return new Applicant(new ParticipantId(this.id), null, null, null, null, enterprise);
		}
		if (this.name == null) {
			throw new InvalidInput(new InputFault("/participant/name", "required"));
		}
		return new Applicant(null, this.name, number(), Texts.lineOrNull(this.phone), Texts.lineOrNull(this.email),
				enterprise);
	}

	private @Nullable PersonalNumber number() {
		if (this.personalNumber == null || Texts.isBlank(this.personalNumber)) {
			return null;
		}
		return PersonalNumber.parse(this.personalNumber)
			.orElseThrow(() -> new InvalidInput(
					List.of(new InputFault("/participant/personalNumber", "invalid-personal-number"))));
	}

	@Override
	public String toString() {
		return "ParticipantInput[…]";
	}

}
