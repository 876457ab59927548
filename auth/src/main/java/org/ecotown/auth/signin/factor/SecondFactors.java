package org.ecotown.auth.signin.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.AccountStateChanged;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.signin.factor.passkey.Passkeys;
import org.ecotown.auth.signin.throttle.Attempts;
import org.ecotown.auth.signin.throttle.Limit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which second factors people have and need, and their check.
 */
@Service
public class SecondFactors {

	private final Authenticators authenticators;

	private final RecoveryCodes codes;

	private final Passkeys passkeys;

	private final People people;

	private final SecondFactorProperties properties;

	private final Attempts attempts;

	private final SecurityEvents events;

	private final Clock clock;

	SecondFactors(Authenticators authenticators, RecoveryCodes codes, Passkeys passkeys, People people,
			SecondFactorProperties properties, Attempts attempts, SecurityEvents events, Clock clock) {
		this.authenticators = authenticators;
		this.codes = codes;
		this.passkeys = passkeys;
		this.people = people;
		this.properties = properties;
		this.attempts = attempts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether the person has a second factor.
	 */
	public boolean enrolled(PersonId person) {
		return this.authenticators.has(person) || !this.passkeys.of(person).isEmpty();
	}

	/**
	 * Whether a role the person has today needs a second factor.
	 */
	public boolean required(PersonId person) {
		LocalDate today = LocalDate.now(this.clock);
		return this.people.findById(person)
			.stream()
			.flatMap((found) -> found.memberships().stream())
			.filter((membership) -> membership.holdsOn(today))
			.map(Membership::roles)
			.anyMatch((roles) -> roles.stream().anyMatch(this.properties.roles()::contains));
	}

	/**
	 * Whether the person may do without one of the factors.
	 */
	public boolean mayLoseOne(PersonId person) {
		int factors = this.passkeys.of(person).size() + (this.authenticators.has(person) ? 1 : 0);
		return factors > 1 || !required(person);
	}

	/**
	 * Removes the recovery codes of a person without a second factor.
	 */
	public void forgetCodesWithoutUse(PersonId person) {
		if (!enrolled(person)) {
			this.codes.remove(person);
		}
	}

	/**
	 * Checks a code of an authenticator app or a recovery code, at a bearable pace.
	 */
	Proof prove(PersonId person, String method, String code) {
		return "recovery".equals(method) ? checked(person, method, () -> this.codes.accept(person, code))
				: checked(person, "totp", () -> this.authenticators.accept(person, code));
	}

	/**
	 * Checks the first code of a new app, at the same pace.
	 */
	Proof confirm(PersonId person, String code) {
		return checked(person, "totp-setup", () -> this.authenticators.confirm(person, code));
	}

	private Proof checked(PersonId person, String method, BooleanSupplier check) {
		Optional<Duration> wait = this.attempts.begin(Limit.SECOND_FACTOR, person.toString());
		if (wait.isPresent()) {
			return Proof.SLOWED;
		}
		if (check.getAsBoolean()) {
			this.attempts.forget(Limit.SECOND_FACTOR, person.toString());
			return Proof.RIGHT;
		}
		this.events.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED)
			.person(person.value())
			.details(Map.of("method", method)));
		return Proof.WRONG;
	}

	/**
	 * What became of a proof.
	 */
	enum Proof {

		RIGHT, WRONG, SLOWED

	}

	/**
	 * What proved an erased person is removed, too.
	 */
	@EventListener
	@Transactional
	public void remove(AccountStateChanged change) {
		if (change.erased()) {
			this.authenticators.remove(change.person());
			this.codes.remove(change.person());
			this.passkeys.of(change.person()).forEach((passkey) -> this.passkeys.remove(change.person(), passkey.id()));
		}
	}

}
