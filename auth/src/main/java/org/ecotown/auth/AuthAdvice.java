package org.ecotown.auth;

import java.time.temporal.ChronoUnit;

import org.ecotown.auth.config.DemoRefused;
import org.ecotown.auth.directory.identity.DomainNotFound;
import org.ecotown.auth.directory.identity.DomainTaken;
import org.ecotown.auth.directory.invitation.AlreadyInvited;
import org.ecotown.auth.directory.invitation.InvitationClosed;
import org.ecotown.auth.directory.invitation.InvitationNotFound;
import org.ecotown.auth.directory.invitation.InviterGone;
import org.ecotown.auth.directory.organisation.OrganisationCodeTaken;
import org.ecotown.auth.directory.organisation.OrganisationNotFound;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.account.AccountStateConflict;
import org.ecotown.auth.directory.person.account.OwnAccountRefused;
import org.ecotown.auth.directory.person.name.EmailTaken;
import org.ecotown.auth.directory.person.name.UsernameTaken;
import org.ecotown.auth.directory.person.role.NotAdministered;
import org.ecotown.auth.oauth.client.ClientNotFound;
import org.ecotown.auth.oauth.client.FirstPartyClient;
import org.ecotown.auth.oauth.client.registration.ClientIdTaken;
import org.ecotown.auth.oauth.client.secret.ClientWithoutSecrets;
import org.ecotown.auth.oauth.client.secret.SecretShownOnce;
import org.ecotown.auth.oauth.client.secret.TooManyClientSecrets;
import org.ecotown.auth.oauth.clientrequest.ClientRequestDecided;
import org.ecotown.auth.oauth.clientrequest.ClientRequestNotFound;
import org.ecotown.auth.oauth.signingkey.NextKeyNotKnownYet;
import org.ecotown.auth.oauth.signingkey.SigningKeyNotFound;
import org.ecotown.auth.oauth.signingkey.SigningKeyNotRetired;
import org.ecotown.auth.oauth.signingkey.TooManyRetiredKeys;
import org.ecotown.auth.partner.connection.ConnectionNotFound;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns what the features refuse into problems.
 */
@RestControllerAdvice
@Order(0)
class AuthAdvice {

	private final Problems problems;

	AuthAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ OrganisationNotFound.class, PersonNotFound.class, ClientNotFound.class,
			SigningKeyNotFound.class, ConnectionNotFound.class, InvitationNotFound.class, DomainNotFound.class,
			ClientRequestNotFound.class })
	ResponseEntity<Object> absent() {
		return this.problems.answer(PlatformProblem.NOT_FOUND);
	}

	@ExceptionHandler
	ResponseEntity<Object> taken(OrganisationCodeTaken ex) {
		return this.problems.answer(AuthProblem.TAKEN_ORGANISATION_CODE, ex.code());
	}

	@ExceptionHandler
	ResponseEntity<Object> taken(UsernameTaken ex) {
		return this.problems.answer(AuthProblem.TAKEN_USERNAME, ex.username());
	}

	/** Two requests for the same name at the same moment. */
	@ExceptionHandler
	ResponseEntity<Object> taken(DuplicateKeyException ex) {
		return this.problems.answer(PlatformProblem.CONFLICT);
	}

	@ExceptionHandler(FirstPartyClient.class)
	ResponseEntity<Object> firstParty() {
		return this.problems.answer(AuthProblem.FIRST_PARTY_CLIENT);
	}

	@ExceptionHandler
	ResponseEntity<Object> early(NextKeyNotKnownYet ex) {
		return this.problems.answer(AuthProblem.EARLY_SIGNING_KEY, ex.usableFrom().truncatedTo(ChronoUnit.SECONDS));
	}

	@ExceptionHandler(TooManyRetiredKeys.class)
	ResponseEntity<Object> tooManyKeys() {
		return this.problems.answer(AuthProblem.TOO_MANY_RETIRED_KEYS);
	}

	@ExceptionHandler(SigningKeyNotRetired.class)
	ResponseEntity<Object> keyInUse() {
		return this.problems.answer(AuthProblem.UNRETIRED_SIGNING_KEY);
	}

	@ExceptionHandler(SecretShownOnce.class)
	ResponseEntity<Object> shownOnce() {
		return this.problems.answer(AuthProblem.SHOWN_SECRET);
	}

	@ExceptionHandler(ClientWithoutSecrets.class)
	ResponseEntity<Object> withoutSecrets() {
		return this.problems.answer(AuthProblem.SECRETLESS_CLIENT);
	}

	@ExceptionHandler(TooManyClientSecrets.class)
	ResponseEntity<Object> tooManySecrets() {
		return this.problems.answer(AuthProblem.TOO_MANY_CLIENT_SECRETS);
	}

	@ExceptionHandler
	ResponseEntity<Object> taken(ClientIdTaken ex) {
		return this.problems.answer(AuthProblem.TAKEN_CLIENT_ID, ex.clientId());
	}

	@ExceptionHandler(ClientRequestDecided.class)
	ResponseEntity<Object> decided() {
		return this.problems.answer(AuthProblem.DECIDED_CLIENT_REQUEST);
	}

	@ExceptionHandler(DemoRefused.class)
	ResponseEntity<Object> demo() {
		return this.problems.answer(AuthProblem.REFUSED_DEMO);
	}

	@ExceptionHandler(OwnAccountRefused.class)
	ResponseEntity<Object> ownAccount() {
		return this.problems.answer(AuthProblem.OWN_ACCOUNT);
	}

	@ExceptionHandler(NotAdministered.class)
	ResponseEntity<Object> notAdministered() {
		return this.problems.answer(AuthProblem.NOT_ADMINISTERED);
	}

	@ExceptionHandler(EmailTaken.class)
	ResponseEntity<Object> emailTaken() {
		return this.problems.answer(AuthProblem.TAKEN_EMAIL);
	}

	@ExceptionHandler(AccountStateConflict.class)
	ResponseEntity<Object> accountState() {
		return this.problems.answer(AuthProblem.WRONG_ACCOUNT_STATE);
	}

	@ExceptionHandler(AlreadyInvited.class)
	ResponseEntity<Object> alreadyInvited() {
		return this.problems.answer(AuthProblem.ALREADY_INVITED);
	}

	@ExceptionHandler(InvitationClosed.class)
	ResponseEntity<Object> invitationClosed() {
		return this.problems.answer(AuthProblem.CLOSED_INVITATION);
	}

	@ExceptionHandler(InviterGone.class)
	ResponseEntity<Object> inviterGone() {
		return this.problems.answer(AuthProblem.DEPARTED_INVITER);
	}

	@ExceptionHandler(DomainTaken.class)
	ResponseEntity<Object> domainTaken() {
		return this.problems.answer(AuthProblem.TAKEN_DOMAIN);
	}

}
