package org.ecotown.enterprises.enterprise.web;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.enterprises.enterprise.Enterprise;
import org.ecotown.enterprises.enterprise.EnterpriseDetails;
import org.ecotown.enterprises.enterprise.EnterpriseKind;
import org.ecotown.enterprises.enterprise.Members;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise.
 *
 * @param warnings what is unusual about it
 * @param mayChange whether the caller may change it and open projects for it
 * @param version what its ETag is made of
 */
@Schema(name = "Enterprise")
record EnterpriseResponse(UUID id, EnterpriseKind kind, LocalizedText name, @Nullable String registrationNumber,
		@Nullable String juristicNumber, String subdistrict, @Nullable String address, @Nullable Members members,
		@Nullable PersonName leader, @Nullable String phone, UUID agreement, @Nullable UUID organisation,
		boolean sample, List<EnterpriseWarning> warnings, boolean mayChange, long version) {

	static EnterpriseResponse from(Enterprise enterprise, RegistrationForms forms, boolean mayChange) {
		EnterpriseDetails details = enterprise.details();
		return new EnterpriseResponse(enterprise.id().value(), details.kind(), details.name(),
				details.registrationNumber(), details.juristicNumber(), details.subdistrict(), details.address(),
				details.members(), details.leader(), details.phone(), details.agreement(), details.organisation(),
				Boolean.TRUE.equals(details.sample()), forms.warnings(details), mayChange, enterprise.version());
	}

}
