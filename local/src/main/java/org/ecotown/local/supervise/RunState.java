package org.ecotown.local.supervise;

import java.util.List;
import java.util.Optional;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Service;
import org.ecotown.local.process.ProcessIdentity;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor writes down for the other commands and for its successor.
 *
 * @param ready everything runs and the reference programme is loaded
 * @param loading how far the reference programme is, such as {@code 12/140}
 */
public record RunState(int basePort, ProcessIdentity supervisor, boolean ready, @Nullable String loading,
		String controlSocket, List<Entry> services) {

	/**
	 * One service.
	 *
	 */
	public record Entry(String name, Phase phase, @Nullable ProcessIdentity process) {

		public Optional<ProcessHandle> running() {
			return Optional.ofNullable(this.process).flatMap(ProcessIdentity::running);
		}

	}

	/**
	 * Where a service is in its life.
	 */
	public enum Phase {

		/** Not started yet. */
		WAITING,
		/** Started, not ready. */
		STARTING,
		/** Answers. */
		READY,
		/** Died; will be restarted. */
		DOWN,
		/** Stopped by a person; stays so. */
		STOPPED

	}

	public Ports ports() {
		return new Ports(this.basePort);
	}

	public Entry of(Service service) {
		return this.services.stream()
			.filter(entry -> entry.name().equals(service.id()))
			.findFirst()
			.orElseGet(() -> new Entry(service.id(), Phase.WAITING, null));
	}

}
