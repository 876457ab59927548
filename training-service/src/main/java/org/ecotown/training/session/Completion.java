package org.ecotown.training.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
		if (!this.state.isOpen()) {
			throw new SessionRefused(Reason.CLOSED);
		}
	}

	void requireClosed() {
		if (this.state != SessionState.CLOSED) {
			throw new SessionRefused((this.state == SessionState.VERIFIED) ? Reason.VERIFIED : Reason.NOT_CLOSED);
		}
	}

	void requireReported() {
		if (this.state.isOpen()) {
			throw new SessionRefused(Reason.NOT_CLOSED);
		}
	}

	/**
	 * Maker and checker are two persons, however often the register went back and forth.
	 */
	void requireOtherThanClosers(Actor actor) {
		requireOtherThanCloser(actor);
		if (!mayBeVerifiedBy(actor.id())) {
			throw new SessionRefused(Reason.SAME_PERSON);
		}
	}

	/**
	 * Whether it waits for a second person and this is one.
	 */
	boolean mayBeVerifiedBy(String person) {
		return this.state == SessionState.CLOSED && !this.closers.contains(person);
	}

	/** Nobody sends back the own closing. */
	void requireOtherThanCloser(Actor actor) {
		if (this.closedBy != null && this.closedBy.id().equals(actor.id())) {
			throw new SessionRefused(Reason.SAME_PERSON);
		}
	}

}
