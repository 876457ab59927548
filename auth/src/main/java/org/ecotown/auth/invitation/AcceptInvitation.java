package org.ecotown.auth.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.person.Person;
import org.ecotown.auth.person.PersonId;
import org.ecotown.auth.person.PersonInput;
import org.ecotown.auth.person.RegisterPerson;
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

	private final SecurityEvents events;

	private final Clock clock;

	AcceptInvitation(Invitations invitations, CodeTries codes, RegisterPerson people, SecurityEvents events,
			Clock clock) {
		this.invitations = invitations;
		this.codes = codes;
		this.people = people;
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
		return this.codes.check(PhoneNumber.normalize(phone), code).flatMap(this::pending);
	}

	public Optional<Invitation> pending(UUID id) {
		return this.invitations.find(id).filter(Invitation::pending);
	}

	/**
	 * Makes the account. What the invitation was sent to counts as verified.
	 * @return who may be signed in now
	 * @throws InvitationClosed when somebody was faster
	 */
	@Transactional
	public PersonId accept(UUID id, String password) {
		Invitation invitation = this.invitations.find(id).orElseThrow(InvitationNotFound::new);
		// first: of two at the same moment the second finds it used
		if (!this.invitations.accept(id)) {
			throw new InvitationClosed();
		}
		PersonInput input = new NewInvitation(invitation.email(), invitation.phone(),
				Objects.requireNonNull(invitation.name()), invitation.organisation(), invitation.roles(),
				invitation.locale())
			.person(LocalDate.now(this.clock));
		Caller inviter = new Caller(invitation.invitedBy(), invitation.invitedByName(), invitation.inviterFor(),
				Set.of(), Set.of());
		Person person = this.people.addInvited(inviter, input, password, !invitation.byCode());
		this.invitations.acceptedBy(id, person.id().value());
		this.events.record(NewSecurityEvent.of(SecurityEventType.INVITATION_ACCEPTED)
			.person(person.id().value())
			.organisation(invitation.organisation().value())
			.details(Map.of("invitation", id.toString(), "by", invitation.byCode() ? "code" : "link")));
		return person.id();
	}

}
