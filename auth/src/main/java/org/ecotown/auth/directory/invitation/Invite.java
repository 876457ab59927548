package org.ecotown.auth.directory.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.acceptance.KnownPeople;
import org.ecotown.auth.directory.invitation.acceptance.PrintedCode;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.auth.directory.person.RegisterPerson;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people, by a link where there is an e-mail address and by a printed code where
 * there is none.
 */
@Service
@Transactional
public class Invite {

	private static final Duration LINK_WORKS = Duration.ofDays(7);

	private static final Duration CODE_WORKS = Duration.ofDays(14);

	private static final Duration KEPT = Duration.ofDays(30);

	private final Invitations invitations;

	private final InvitationLetters letters;

	private final Administration administration;

	private final RegisterPerson people;

	private final Passwords passwords;

	private final KnownPeople known;

	private final InviterRights rights;

	private final SecurityEvents events;

	private final Clock clock;

	Invite(Invitations invitations, InvitationLetters letters, Administration administration, RegisterPerson people,
			Passwords passwords, KnownPeople known, InviterRights rights, SecurityEvents events, Clock clock) {
		this.invitations = invitations;
		this.letters = letters;
		this.administration = administration;
		this.people = people;
		this.passwords = passwords;
		this.known = known;
		this.rights = rights;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Invites somebody.
	 * @throws InvalidInput when a rule is broken
	 * @throws org.ecotown.auth.directory.person.name.UsernameTaken when somebody signs in
	 * with the number already
	 * @throws AlreadyInvited when an invitation to the address or number, to the same
	 * organisation, is pending
	 */
	public Invited invite(Caller caller, NewInvitation asked) {
		List<InputFault> faults = new ArrayList<>(faults(caller, asked.organisation(), asked.roles()));
		PersonInput person = asked.person(LocalDate.now(this.clock));
		if (isSelf(caller, person)) {
			faults.add(new InputFault((person.email() != null) ? "/email" : "/phone", "yourself"));
		}
		if (person.email() == null && person.phone() == null) {
			faults.add(new InputFault("/email", "missing-contact"));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		if (invitee(person) == null) {
			this.people.requireFree(person);
		}
		if (this.invitations.isPendingFor(person, asked.organisation())) {
			throw new AlreadyInvited();
		}
		return add(caller, asked, person, null);
	}

	/** Whether there are faults or duplicates has been asked for all of them. */
	public Invited inviteOneOfMany(Caller caller, NewInvitation asked, UUID batch) {
		return add(caller, asked, asked.person(LocalDate.now(this.clock)), batch);
	}

	private Invited add(Caller caller, NewInvitation asked, PersonInput person, @Nullable UUID batch) {
		Secret secret = secret(person.email() == null);
		UUID id = this.invitations.add(caller, asked, person, invitee(person), secret.hash(), secret.expiresAt());
		this.events.record(NewSecurityEvent.of(SecurityEventType.INVITED)
			.organisation(asked.organisation().value())
			.by(caller.subject())
			.details(Map.of("invitation", id.toString(), "roles", String.join(" ", asked.roles()))));
		return sent(id, secret, batch);
	}

	/**
	 * Who reads mail at the address or signs in with it, if anybody. The inviter is not
	 * told: the answer is the same as for somebody new.
	 */
	private @Nullable PersonId invitee(PersonInput person) {
		String email = person.email();
		return (email != null) ? this.known.reachedBy(email).orElse(null) : null;
	}

	/** What is wrong with inviting anybody there, as that. */
	public List<InputFault> faults(Caller caller, OrganisationId organisation, List<String> roles) {
		return this.administration.invitationFaults(caller, organisation, roles);
	}

	/** Nobody gives the own roles, not by a detour either. */
	public boolean isSelf(Caller caller, PersonInput person) {
		return PersonId.of(caller).filter((id) -> this.known.isReachedBy(id, person)).isPresent();
	}

	/**
	 * Sends a new link, or makes a new code. The one before no longer works.
	 * @throws InviterGone when the caller may not bring anybody in there as that, or
	 * whoever invited may not any more
	 */
	public Invited resend(Caller caller, UUID id, IfMatch ifMatch) {
		Invitation invitation = find(caller, id, ifMatch);
		if (invitation.state() != InvitationState.PENDING && invitation.state() != InvitationState.EXPIRED) {
			throw new InvitationClosed();
		}
		if (!faults(caller, invitation.organisation(), invitation.roles()).isEmpty() || !this.rights.hold(invitation)) {
			throw new InviterGone();
		}
		Secret secret = secret(invitation.byCode());
		this.invitations.renew(id, secret.hash(), secret.expiresAt());
		this.events.record(NewSecurityEvent.of(SecurityEventType.INVITED)
			.organisation(invitation.organisation().value())
			.by(caller.subject())
			.details(Map.of("invitation", id.toString(), "again", "true")));
		return sent(id, secret, null);
	}

	/**
	 * Takes an invitation back.
	 */
	public Invitation revoke(Caller caller, UUID id, IfMatch ifMatch) {
		Invitation invitation = find(caller, id, ifMatch);
		if (!invitation.pending()) {
			throw new InvitationClosed();
		}
		this.invitations.revoke(id);
		return this.invitations.find(id).orElseThrow();
	}

	/**
	 * An invitation the caller may know of.
	 */
	@Transactional(readOnly = true)
	public Invitation find(Caller caller, UUID id) {
		return this.invitations.find(id).filter((found) -> sees(caller, found)).orElseThrow(InvitationNotFound::new);
	}

	@Transactional(readOnly = true)
	public List<Invitation> list(InvitationFilter filter, int limit) {
		return this.invitations.list(filter.organisation(), filter.invitedBy(), filter.state(), filter.after(), limit);
	}

	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
	void purge() {
		this.invitations.purge(this.clock.instant().minus(KEPT));
	}

	private Invitation find(Caller caller, UUID id, IfMatch ifMatch) {
		Invitation invitation = find(caller, id);
		ifMatch.require(invitation.version());
		return invitation;
	}

	private static boolean sees(Caller caller, Invitation invitation) {
		return caller.is(Role.PLATFORM_ADMIN)
				|| (caller.is(Role.ORGANISATION_ADMIN) && caller.actsFor(invitation.organisation().value()))
				|| invitation.invitedBy().equals(caller.subject());
	}

	private Invited sent(UUID id, Secret secret, @Nullable UUID batch) {
		Invitation invitation = this.invitations.find(id).orElseThrow();
		if (invitation.byCode()) {
			return new Invited(invitation, PrintedCode.grouped(secret.value()));
		}
		this.letters.send(invitation, secret.value(), batch);
		return new Invited(invitation, null);
	}

	private Secret secret(boolean byCode) {
		Instant now = this.clock.instant();
		if (byCode) {
			String code = PrintedCode.make();
			return new Secret(code, String.valueOf(this.passwords.encoder().encode(code)), now.plus(CODE_WORKS));
		}
		String link = InvitationLink.make();
		return new Secret(link, InvitationLink.hash(link), now.plus(LINK_WORKS));
	}

	private record Secret(String value, String hash, Instant expiresAt) {
	}

}
