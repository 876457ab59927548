package org.ecotown.platform.outbox.support;

import java.util.List;

import org.ecotown.platform.outbox.DeadLetter;
import org.ecotown.platform.outbox.DeadLetters;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Shows the backlog and re-queues dead letters. Not exposed unless a service says so.
 */
@Endpoint(id = "outbox")
final class OutboxEndpoint {

	private static final int SHOWN = 100;

	private final Backlogs backlogs;

	private final DeadLetters deadLetters;

	OutboxEndpoint(Backlogs backlogs, DeadLetters deadLetters) {
		this.backlogs = backlogs;
		this.deadLetters = deadLetters;
	}

	/**
	 * The backlog and the oldest hundred dead letters.
	 */
	@ReadOperation
	State state() {
		return new State(this.backlogs.current(), this.deadLetters.oldest(SHOWN));
	}

	/**
	 * Re-queues all dead letters.
	 */
	@WriteOperation
	Requeued requeueAll() {
		return new Requeued(this.deadLetters.requeueAll());
	}

	/**
	 * Re-queues one dead letter.
	 */
	@WriteOperation
	Requeued requeue(@Selector long id) {
		return new Requeued(this.deadLetters.requeue(id) ? 1 : 0);
	}

	record State(Backlog backlog, List<DeadLetter> deadLetters) {
	}

	record Requeued(int requeued) {
	}

}
