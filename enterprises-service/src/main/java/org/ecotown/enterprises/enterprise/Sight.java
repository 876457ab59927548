package org.ecotown.enterprises.enterprise;

import java.util.Map;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

/**
 * Which enterprises a caller sees. Staff see those of their programme – their
 * organisation created the enterprise or is a party of its agreement – and everybody who
 * works with enterprises sees the own organisation's.
 *
 * @param organisation whom the caller acts for
 * @param programme whether the caller sees beyond the own organisation
 */
public record Sight(UUID organisation, boolean programme) {

	/**
	 * The condition on a row of {@code enterprise e}; its parameters are
	 * {@link #parameters()}.
	 */
	public static final String VISIBLE = """
			(e.organisation = :sightOrganisation
				or (:sightProgramme and (e.owner = :sightOrganisation
					or e.parties @> array[cast(:sightOrganisation as uuid)])))""";

	private static final Role[] STAFF = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.REPRESENTATIVE, Role.SIGNATORY,
			Role.INSPECTOR, Role.TRAINER, Role.EXECUTIVE, Role.AUDITOR };

	/** No organisation has it. */
	private static final UUID NOBODY = new UUID(0, 0);

	/**
	 * What the roles of the caller that permit the operation see.
	 */
	public static Sight of(Caller caller) {
		UUID organisation = caller.organisation();
		boolean staff = caller.is(STAFF);
		if (organisation == null || !(staff || caller.is(Role.ENTERPRISE_LEADER))) {
			return new Sight(NOBODY, false);
		}
		return new Sight(organisation, staff);
	}

	public Map<String, Object> parameters() {
		return Map.of("sightOrganisation", this.organisation, "sightProgramme", this.programme);
	}

}
