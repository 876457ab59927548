package org.ecotown.platform.jobs;

import java.time.Duration;

/**
 * A process that dies in the middle of a run.
 */
final class KilledReplica {

	private KilledReplica() {
	}

	public static void main(String[] arguments) {
		Replica.start(arguments[0],
				Job.every(JobsIT.LETTERS, Duration.ofHours(1), () -> Runtime.getRuntime().halt(137)));
	}

}
