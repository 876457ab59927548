package org.ecotown.training.session;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a caller sees, and what of them. Organisations see sessions: those that
 * run them and those of the invited enterprises stand in {@code session_reader}. Roles
 * say what of a session is theirs.
 *
 * @param organisation whom the caller acts for; null sees nothing
 * @param register whether names of everybody in what it runs are shown
 * @param verifies whether closings of others wait for the caller
 * @param closes whether what was sent back waits for the caller
 */
public record Sight(@Nullable UUID organisation, boolean register, boolean verifies, boolean closes) {

	/**
	 * The sessions {@code s} of the organisation; {@code reader.runs} where it is no
	 * guest. The parameter is {@code organisation}.
	 */
	static final String SESSIONS = """
			from session s
			join session_reader reader on reader.session = s.id and reader.organisation = :organisation
			""";

	/**
	 * What the roles of the caller that permit the operation see.
	 */
	public static Sight of(Caller caller) {
		return new Sight(caller.organisation(), caller.is(SessionRoles.REGISTER_STAFF),
				caller.is(SessionRoles.VERIFIERS), caller.is(SessionRoles.RUNNERS));
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("organisation", this.organisation);
		return parameters;
	}

}
