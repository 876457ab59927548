package org.ecotown.platform.jobs.support;

import java.util.List;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Shows the jobs and runs one at once. Not exposed unless a service says so.
 */
@Endpoint(id = "jobs")
final class JobsEndpoint {

	private final StoredJobs jobs;

	JobsEndpoint(StoredJobs jobs) {
		this.jobs = jobs;
	}

	/**
	 * All jobs.
	 */
	@ReadOperation
	State state() {
		return new State(this.jobs.all());
	}

	/**
	 * Makes a job due now; some replica takes it at its next poll.
	 */
	@WriteOperation
	Due run(@Selector String name) {
		return new Due(this.jobs.runNow(name));
	}

	record State(List<StoredJob> jobs) {
	}

	record Due(boolean due) {
	}

}
