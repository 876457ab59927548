package org.ecotown.enterprises.enterprise;

import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.enterprises.subdistrict.KnownSubdistrict;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.Phone;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about an enterprise. What an answer has besides is passed over,
 * so that an answer may be changed and sent back.
 *
 * @param registrationNumber as its registrar gave it; its form is not checked, only
 * remarked upon
 * @param juristicNumber thirteen digits, where it is a juristic person
 * @param subdistrict six-digit code of TIS 1099
 * @param agreement the programme it belongs to; the parties may see the enterprise
 * @param organisation the enterprise's own organisation, whose people report its figures
 * @param sample made up to show the platform
 */
@JsonIgnoreProperties({ "id", "warnings", "mayChange", "version" })
@Schema(name = "EnterpriseRequest")
public record EnterpriseDetails(@NotNull EnterpriseKind kind, @NotNull @Valid LocalizedText name,
		@Schema(example = "6-21-01-10/1-0042") @Nullable @Size(min = 1, max = 60) String registrationNumber,
		@Schema(example = "0105556176239") @Nullable @JuristicNumber String juristicNumber,
		@Schema(example = "210110") @NotNull @KnownSubdistrict String subdistrict,
		@Nullable @Size(max = 500) String address, @Nullable @Valid Members members, @Nullable @Valid PersonName leader,
		@Schema(example = "038-685-123") @Nullable @Size(max = 60) @Phone(forDisplay = true) String phone,
		@NotNull UUID agreement, @Nullable UUID organisation, @Nullable Boolean sample) implements Sound {

	public EnterpriseDetails {
		registrationNumber = digits(registrationNumber);
		juristicNumber = (juristicNumber != null) ? Texts.searchable(juristicNumber).replaceAll("[ -]", "") : null;
		subdistrict = digits(subdistrict);
		address = Texts.tidy(address);
		phone = (phone != null) ? Texts.lineOrNull(Texts.arabicDigits(phone)) : null;
		sample = Objects.requireNonNullElse(sample, false);
	}

	/** No group of members is larger than all of them. */
	@Override
	public void check(Faults faults) {
		if (this.members == null || this.members.count() == null) {
			return;
		}
		int count = this.members.count();
		Integer women = this.members.women();
		Integer youth = this.members.youth();
		faults.addIf(women != null && women > count, "/members/women", "more-than-members");
		faults.addIf(youth != null && youth > count, "/members/youth", "more-than-members");
	}

	private static @Nullable String digits(@Nullable String text) {
		String tidy = Texts.tidy(text);
		return (tidy != null) ? Texts.arabicDigits(tidy) : null;
	}

}
