package org.ecotown.auth.directory.invitation.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.invitation.InvitationClosed;
import org.ecotown.auth.directory.invitation.InvitationLink;
import org.ecotown.auth.directory.invitation.InvitationNotFound;
import org.ecotown.auth.directory.invitation.Invitations;
import org.ecotown.auth.directory.invitation.InviterGone;
import org.ecotown.auth.directory.invitation.InviterRights;
import org.ecotown.auth.directory.invitation.NewInvitation;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.auth.directory.person.RegisterPerson;
import org.ecotown.auth.directory.person.account.OpenAccounts;
import org.ecotown.auth.directory.person.role.JoinOrganisation;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.PhoneNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets invited people in, each once.
 */
@Service
public class AcceptInvitation {

	private final Invitations invitations;

	private final CodeTries codes;

	private final RegisterPerson people;

	private final JoinOrganisation joining;

	private final KnownPeople known;

	private final OpenAccounts accounts;

	private final InviterRights rights;

	private final SecurityEvents events;

	private final Clock clock;

	AcceptInvitation(Invitations invitations, CodeTries codes, RegisterPerson people, JoinOrganisation joining,
			KnownPeople known, OpenAccounts accounts, InviterRights rights, SecurityEvents events, Clock clock) {
		this.invitations = invitations;
		this.codes = codes;
		this.people = people;
		this.joining = joining;
		this.known = known;
		this.accounts = accounts;
		this.rights = rights;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The invitation a link leads to, as long as it can be accepted.
	 */
	public Optional<Invitation> byLink(String secret) {
		return this.invitations.findByHash(InvitationLink.hash(secret)).filter(Invitation::pending);
	}

	/**
	 * The invitation a printed code belongs to, as long as it can be accepted.
	 */
	public Optional<Invitation> byCode(String phone, String code) {
		return this.codes.check(PhoneNumber.read(phone).orElse(""), code).flatMap(this::pending);
	}

	/**
	 * Whether the inviter could still invite.
	 */
	public boolean isGood(Invitation invitation) {
		return this.rights.hold(invitation);
	}

	/**
	 * Who must accept because the account is there already: who it was then, or who has
	 * come to have the address since.
	 */
	@Transactional(readOnly = true)
	public Optional<PersonId> invitee(Invitation invitation) {
		if (invitation.invitee() != null) {
			return Optional.of(new PersonId(invitation.invitee()));
		}
		return Optional.ofNullable(invitation.email()).flatMap(this.known::reachedBy);
	}

	public Optional<Invitation> pending(UUID id) {
		return this.invitations.find(id).filter(Invitation::pending);
	}

	/**
	 * Makes the account. What the invitation was sent to counts as verified.
	 * @return who may be signed in now
	 * @throws InvitationClosed when somebody was faster
	 * @throws InviterGone when the inviter may not invite any more
	 */
	@Transactional
	public PersonId accept(UUID id, String password) {
		Invitation invitation = use(id);
		if (invitation.invitee() != null) {
			throw new InvitationClosed();
		}
		PersonInput input = new NewInvitation(invitation.email(), invitation.phone(),
				Objects.requireNonNull(invitation.name()), invitation.organisation(), invitation.roles(),
				invitation.locale())
			.person(LocalDate.now(this.clock));
		Person person = this.people.addInvited(inviter(invitation), input, password, !invitation.byCode());
		accepted(invitation, person.id());
		return person.id();
	}

	/**
	 * Lets somebody who has an account act for the organisation, too.
	 * @param person who has proved to be the one that was invited
	 * @throws InvitationClosed when somebody was faster, the account is closed or the
	 * inviter's own
	 * @throws InviterGone when the inviter may not invite any more
	 */
	@Transactional
	public void join(UUID id, PersonId person) {
		Invitation pending = this.invitations.find(id).orElseThrow(InvitationNotFound::new);
		if (pending.invitedBy().equals(person.toString())
				|| !invitee(pending).filter(person::equals).flatMap(this.accounts::find).isPresent()) {
			throw new InvitationClosed();
		}
		Invitation invitation = use(id);
		this.joining.join(inviter(invitation), person, invitation.organisation(), invitation.roles());
		accepted(invitation, person);
	}

	private Invitation use(UUID id) {
		Invitation invitation = this.invitations.find(id).orElseThrow(InvitationNotFound::new);
		// first: of two at the same moment the second finds it used
		if (!this.invitations.accept(id)) {
			throw new InvitationClosed();
		}
		if (!this.rights.hold(invitation)) {
			throw new InviterGone();
		}
		return invitation;
	}

	private static Caller inviter(Invitation invitation) {
		return new Caller(invitation.invitedBy(), invitation.invitedByName(), invitation.inviterFor(), Set.of(),
				Set.of());
	}

	private void accepted(Invitation invitation, PersonId person) {
		this.invitations.acceptedBy(invitation.id(), person.value());
		this.events.record(NewSecurityEvent.of(SecurityEventType.INVITATION_ACCEPTED)
			.person(person.value())
			.organisation(invitation.organisation().value())
			.details(Map.of("invitation", invitation.id().toString(), "by", invitation.byCode() ? "code" : "link")));
	}

}
