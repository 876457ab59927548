package org.ecotown.platform.outbox;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What several relays did together.
 */
final class Deliveries {

	private Deliveries() {
	}

	private static List<Peer.Attempt> attempts(String key, Peer... peers) {
		return Stream.of(peers)
			.flatMap((peer) -> peer.attempts(key).stream())
			.sorted(Comparator.comparing(Peer.Attempt::started))
			.toList();
	}

	static List<Integer> inOrderOfTime(String key, Peer... peers) {
		return attempts(key, peers).stream()
			.filter(Peer.Attempt::accepted)
			.map((attempt) -> attempt.parcel().number())
			.toList();
	}

	static boolean overlap(String key, Peer... peers) {
		List<Peer.Attempt> attempts = attempts(key, peers);
		return IntStream.range(1, attempts.size())
			.anyMatch((index) -> attempts.get(index).started().isBefore(attempts.get(index - 1).ended()));
	}

}
