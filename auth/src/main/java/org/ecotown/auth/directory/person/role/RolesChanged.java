package org.ecotown.auth.directory.person.role;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.security.Caller;

import org.springframework.stereotype.Component;

/**
 * Logs what a change did to a person's memberships, once for every organisation it
 * concerns, so that its auditors can read it.
 */
@Component
public class RolesChanged {

	private final SecurityEvents events;

	RolesChanged(SecurityEvents events) {
		this.events = events;
	}

	public void record(Caller caller, PersonId person, List<Membership> before, List<Membership> after) {
		TreeSet<UUID> changed = new TreeSet<>();
		before.stream().filter((membership) -> !after.contains(membership)).forEach((gone) -> add(changed, gone));
		after.stream().filter((membership) -> !before.contains(membership)).forEach((come) -> add(changed, come));
		for (UUID organisation : changed) {
			this.events.record(NewSecurityEvent.of(SecurityEventType.ROLES_CHANGED)
				.person(person.value())
				.organisation(organisation)
				.by(caller.subject())
				.details(Map.of("before", roles(before, organisation), "after", roles(after, organisation))));
		}
	}

	private static void add(TreeSet<UUID> organisations, Membership membership) {
		organisations.add(membership.organisation().value());
	}

	private static String roles(List<Membership> memberships, UUID organisation) {
		return memberships.stream()
			.filter((membership) -> membership.organisation().value().equals(organisation))
			.map((membership) -> String.join(" ", membership.roles()) + " " + membership.from() + "/"
					+ ((membership.to() != null) ? membership.to() : ""))
			.toList()
			.toString();
	}

}
