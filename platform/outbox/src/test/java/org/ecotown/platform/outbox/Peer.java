package org.ecotown.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Receives parcels as a test tells it and remembers every attempt.
 */
final class Peer implements OutboxReceiver<Parcel> {

	private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

	private volatile Consumer<Parcel> behaviour = (parcel) -> {
	};

	Peer behaving(Consumer<Parcel> behaviour) {
		this.behaviour = behaviour;
		return this;
	}

	@Override
	public Class<Parcel> payloadType() {
		return Parcel.class;
	}

	@Override
	public void deliver(Parcel parcel) {
		Instant started = Instant.now();
		boolean accepted = false;
		try {
			this.behaviour.accept(parcel);
			accepted = true;
		}
		finally {
			this.attempts.add(new Attempt(parcel, started, Instant.now(), accepted));
		}
	}

	List<Attempt> attempts(String key) {
		return this.attempts.stream().filter((attempt) -> attempt.parcel().key().equals(key)).toList();
	}

	List<Integer> accepted(String key) {
		return attempts(key).stream().filter(Attempt::accepted).map((attempt) -> attempt.parcel().number()).toList();
	}

	record Attempt(Parcel parcel, Instant started, Instant ended, boolean accepted) {
	}

}
