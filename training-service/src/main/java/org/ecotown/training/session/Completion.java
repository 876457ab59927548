package org.ecotown.training.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.FourEyes;
import org.ecotown.training.session.SessionRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a session ends: one person closes it, another verifies it or sends it back.
 *
 * @param register SHA-256 of the register that was stored at closing
 * @param people keys of those who attended, as of closing
 * @param revision counts the contributions made so far
 * @param closers ids of everybody who ever closed it
 */
public record Completion(SessionState state, @Nullable Actor closedBy, @Nullable Instant closedAt,
		@Nullable Actor verifiedBy, @Nullable Instant verifiedAt, @Nullable String returnReason,
		@Nullable String register, @JsonIgnore List<UUID> people, @JsonIgnore int revision,
		@JsonIgnore Set<String> closers) {

	public Completion {
		people = List.copyOf(people);
		closers = Set.copyOf(closers);
	}

	Completion close(Actor actor, Instant at, String register, List<UUID> people) {
		Set<String> everybody = new HashSet<>(this.closers);
		everybody.add(actor.id());
		return new Completion(SessionState.CLOSED, actor, at, null, null, null, register, people, this.revision + 1,
				everybody);
	}

	Completion verify(Actor actor, Instant at) {
		return new Completion(SessionState.VERIFIED, this.closedBy, this.closedAt, actor, at, null, this.register,
				this.people, this.revision + 1, this.closers);
	}

	Completion giveBack(String reason) {
		return new Completion(SessionState.RETURNED, this.closedBy, this.closedAt, null, null, reason, this.register,
				this.people, this.revision + 1, this.closers);
	}

	void requireOpen() {
		if (!isOpen()) {
			throw new SessionRefused(Reason.CLOSED);
		}
	}

	void requireClosed() {
		if (this.state != SessionState.CLOSED) {
			throw new SessionRefused((this.state == SessionState.VERIFIED) ? Reason.VERIFIED : Reason.NOT_CLOSED);
		}
	}

	void requireReported() {
		if (isOpen()) {
			throw new SessionRefused(Reason.NOT_CLOSED);
		}
	}

	boolean isOpen() {
		return this.state.isOpen();
	}

	/**
	 * Goes on only if the person may verify it: none of those who ever closed it, however
	 * often the register went back and forth.
	 */
	void requireVerifier(String person) {
		FourEyes.check(this.closers, person);
	}

	/**
	 * Goes on only if the person may send it back: nobody does so with the own closing.
	 */
	void requireReturner(String person) {
		FourEyes.check(lastCloser(), person);
	}

	boolean mayBeVerifiedBy(String person) {
		return this.state == SessionState.CLOSED && FourEyes.allow(this.closers, person);
	}

	boolean mayBeReturnedBy(String person) {
		return !isOpen() && FourEyes.allow(lastCloser(), person);
	}

	private Set<String> lastCloser() {
		return (this.closedBy != null) ? Set.of(this.closedBy.id()) : Set.of();
	}

}
