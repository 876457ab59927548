package org.ecotown.auth.directory.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OpenAccounts;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.Clients;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.stereotype.Component;

/**
 * Whether an inviter may still invite. An invitation is good as long as the same person
 * could send it again now: who was suspended or has lost the role brings nobody in.
 */
@Component
public class InviterRights {

	private final OpenAccounts accounts;

	private final Clients clients;

	private final Administration administration;

	private final Clock clock;

	InviterRights(OpenAccounts accounts, Clients clients, Administration administration, Clock clock) {
		this.accounts = accounts;
		this.clients = clients;
		this.administration = administration;
		this.clock = clock;
	}

	public boolean hold(Invitation invitation) {
		return inviter(invitation)
			.filter((caller) -> this.administration
				.invitationFaults(caller, invitation.organisation(), invitation.roles())
				.isEmpty())
			.isPresent();
	}

	private Optional<Caller> inviter(Invitation invitation) {
		return PersonId.ofSubject(invitation.invitedBy())
			.map((id) -> this.accounts.find(id).map((person) -> caller(invitation, rolesOf(person, invitation))))
			.orElseGet(() -> this.clients.byClientId(invitation.invitedBy())
				.filter((client) -> actsAsThen(client, invitation))
				.map((client) -> caller(invitation, client.roles())));
	}

	/** The roles in the organisation the inviter acted for then. */
	private List<String> rolesOf(Person person, Invitation invitation) {
		LocalDate today = LocalDate.now(this.clock);
		return person.memberships()
			.stream()
			.filter((membership) -> membership.holdsOn(today)
					&& membership.organisation().value().equals(invitation.inviterFor()))
			.flatMap((membership) -> membership.roles().stream())
			.toList();
	}

	private static boolean actsAsThen(Client client, Invitation invitation) {
		OrganisationId organisation = client.organisation();
		return (organisation != null) ? organisation.value().equals(invitation.inviterFor())
				: invitation.inviterFor() == null;
	}

	private static Caller caller(Invitation invitation, Collection<String> roles) {
		Set<Role> held = roles.stream().flatMap((role) -> Role.find(role).stream()).collect(Collectors.toSet());
		return new Caller(invitation.invitedBy(), invitation.invitedByName(), invitation.inviterFor(), held, Set.of());
	}

}
