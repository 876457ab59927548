package org.ecotown.enterprises.enterprise;

import java.util.Map;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

/**
 * Which enterprises a caller sees, with all that belongs to them. Everybody who works
 * with enterprises sees the own organisation's; staff see those of their programme, too.
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
			exists (
				select from enterprise_reader r
				where r.enterprise = e.id and r.organisation = :sightOrganisation and (r.own or :sightProgramme))""";

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

	/**
	 * What some of the caller's roles see, whatever operation is under way: tells
	 * beforehand whether an operation that these roles permit would be.
	 */
	public static Sight of(Caller caller, Role... permitting) {
		return of(caller.reading().as(permitting));
	}

	/**
	 * Whether an enterprise is seen to which the organisation stands like this.
	 */
	public boolean sees(Standing standing) {
		return !this.organisation.equals(NOBODY) && (standing.own() || runs(standing));
	}

	/**
	 * Whether an enterprise is seen as staff of its programme.
	 */
	public boolean runs(Standing standing) {
		return this.programme && standing.programme();
	}

	public Map<String, Object> parameters() {
		return Map.of("sightOrganisation", this.organisation, "sightProgramme", this.programme);
	}

}
