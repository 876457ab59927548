package org.ecotown.platform.jobs.support;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How it goes with a job.
 *
 * @param name of the job
 * @param nextRun when it is due; while it runs, when it was
 * @param runningAt the process that does it at the moment
 * @param lastSuccess when a run ended well
 * @param lastFailure when one did not
 * @param failures runs that failed since the last success
 * @param overdueSeconds how long it has been due without being taken, 0 if it is not
 */
record StoredJob(String name, Instant nextRun, @Nullable String runningAt, @Nullable Instant lastSuccess,
		@Nullable Instant lastFailure, int failures, double overdueSeconds) {
}
