package org.ecotown.training.registration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.participant.Identity;
import org.ecotown.training.participant.Participants;
import org.ecotown.training.participant.PersonalNumber;
import org.ecotown.training.registration.RegistrationRefused.Reason;
import org.ecotown.training.session.EnterpriseDirectory;
import org.ecotown.training.session.EnterpriseDirectory.InvitedEnterprise;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionId;
import org.ecotown.training.session.SessionRefused;
import org.ecotown.training.session.Sessions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a person a seat.
 */
@Service
public class RegisterParticipant {

	private final Sessions sessions;

	private final Registrations registrations;

	private final KnownPeople known;

	private final Seats seats;

	private final Participants participants;

	private final EnterpriseDirectory enterprises;

	private final History history;

	private final TransactionOperations transactions;

	RegisterParticipant(Sessions sessions, Registrations registrations, KnownPeople known, Seats seats,
			Participants participants, EnterpriseDirectory enterprises, History history,
			TransactionOperations transactions) {
		this.sessions = sessions;
		this.registrations = registrations;
		this.known = known;
		this.seats = seats;
		this.participants = participants;
		this.enterprises = enterprises;
		this.history = history;
		this.transactions = transactions;
	}

	/**
	 * @throws RegistrationRefused if all seats are taken, or the person has one the
	 * caller may know of, or may have one because somebody of the same name has and
	 * nothing else is known
	 */
	public Registration register(RegistrationId id, SessionId session, Applicant applicant, Caller caller) {
		Session visible = this.sessions.read(session, caller);
		visible.requireOpen();
		InvitedEnterprise enterprise = enterprise(session, applicant.enterprise());
		Caller registrar = registrar(visible, enterprise, caller);
		if (visible.isFull()) {
			// most of a crowd ends here, before it costs a transaction; the seat decides
			throw new RegistrationRefused(Reason.FULL);
		}
		UUID enterpriseOrganisation = (enterprise != null) ? enterprise.organisation() : null;
		return this.transactions.execute((transaction) -> {
			Attendee attendee = attendee(applicant, registrar);
			if (this.registrations.isRegistered(visible, attendee.identity(), registrar)) {
				throw new RegistrationRefused(Reason.DUPLICATE_REGISTRATION);
			}
			if (applicant.isNameOnly() && this.registrations.hasNamesake(visible, attendee.name(), registrar)) {
				throw new RegistrationRefused(Reason.NAMESAKE);
			}
			this.history.record(caller, "registration", id.value(), "registered", null,
					Map.of("session", session, "participant", attendee.id(), "state", "registered"));
			this.seats.take(new NewRegistration(id, session, attendee, applicant.enterprise(), enterpriseOrganisation,
					Actor.of(caller)));
			return this.registrations.find(id).orElseThrow(RegistrationNotFound::new);
		});
	}

	private @Nullable InvitedEnterprise enterprise(SessionId session, @Nullable UUID enterprise) {
		if (enterprise == null) {
			return null;
		}
		Optional<InvitedEnterprise> found = this.sessions.invited(session, enterprise)
			.or(() -> this.enterprises.find(enterprise));
		return found.orElseThrow(() -> new InvalidInput(new InputFault("/enterprise", "unknown-enterprise")));
	}

	/** The caller as the roles that may register here: they alone say whom it knows. */
	private static Caller registrar(Session session, @Nullable InvitedEnterprise enterprise, Caller caller) {
		Caller staff = caller.as(Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER);
		if (session.run() && !staff.roles().isEmpty()) {
			return staff;
		}
		if (!caller.is(Role.ENTERPRISE_LEADER)) {
			throw new SessionRefused(SessionRefused.Reason.GUEST);
		}
		if (enterprise == null) {
			throw new InvalidInput(new InputFault("/enterprise", "required"));
		}
		if (!caller.actsFor(enterprise.organisation())) {
			throw new RegistrationRefused(Reason.FOREIGN_ENTERPRISE);
		}
		return caller.as(Role.ENTERPRISE_LEADER);
	}

	private Attendee attendee(Applicant applicant, Caller caller) {
		if (applicant.known() != null) {
			return this.known.latest(applicant.known(), caller)
				.orElseThrow(() -> new InvalidInput(new InputFault("/participant/id", "unknown-participant")));
		}
		PersonName name = applicant.name();
		if (name == null) {
			throw new InvalidInput(new InputFault("/participant/name", "required"));
		}
		PersonalNumber number = applicant.number();
		Identity identity = this.participants.identify(Objects.requireNonNull(caller.organisation()), name, number,
				applicant.phone());
		return new Attendee(identity, name, (number != null) ? number.last4() : null, applicant.phone(),
				applicant.email());
	}

}
