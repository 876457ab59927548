package org.ecotown.auth.event;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something to be put into the log. Carries no secrets: it is kept for good.
 *
 * @param type what happened
 * @param person whom it concerns
 * @param name as it was typed, where no person is known by it
 * @param organisation whom it concerns, so that its auditors may read it
 * @param clientId the OAuth client it concerns
 * @param actor who did it, if not the person: subject of a token
 * @param details what else a reader of the log should know, such as {@code method: totp}
 */
public record NewSecurityEvent(SecurityEventType type, @Nullable UUID person, @Nullable String name,
		@Nullable UUID organisation, @Nullable String clientId, @Nullable String actor, Map<String, String> details) {

	public NewSecurityEvent {
		details = Map.copyOf(details);
	}

	public static NewSecurityEvent of(SecurityEventType type) {
		return new NewSecurityEvent(type, null, null, null, null, null, Map.of());
	}

	public NewSecurityEvent person(@Nullable UUID id) {
		return new NewSecurityEvent(this.type, id, this.name, this.organisation, this.clientId, this.actor,
				this.details);
	}

	public NewSecurityEvent name(@Nullable String typed) {
		return new NewSecurityEvent(this.type, this.person, typed, this.organisation, this.clientId, this.actor,
				this.details);
	}

	public NewSecurityEvent organisation(@Nullable UUID id) {
		return new NewSecurityEvent(this.type, this.person, this.name, id, this.clientId, this.actor, this.details);
	}

	public NewSecurityEvent client(@Nullable String id) {
		return new NewSecurityEvent(this.type, this.person, this.name, this.organisation, id, this.actor, this.details);
	}

	public NewSecurityEvent by(@Nullable String subject) {
		return new NewSecurityEvent(this.type, this.person, this.name, this.organisation, this.clientId, subject,
				this.details);
	}

	public NewSecurityEvent details(Map<String, String> more) {
		return new NewSecurityEvent(this.type, this.person, this.name, this.organisation, this.clientId, this.actor,
				more);
	}

}
