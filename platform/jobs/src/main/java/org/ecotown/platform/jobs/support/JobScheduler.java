package org.ecotown.platform.jobs.support;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.ecotown.platform.jobs.Job;

import org.springframework.context.SmartLifecycle;

/**
 * Does the jobs of this service while the application runs.
 */
final class JobScheduler implements SmartLifecycle {

	private static final int DEAD_AFTER_HEARTBEATS = 4;

	private final Scheduler scheduler;

	private volatile boolean running;

	JobScheduler(DataSource dataSource, List<Job> jobs, JobsProperties properties) {
		List<RecurringTask<Void>> tasks = jobs.stream().map(JobTask::of).toList();
		// the name is a process's own: a restarted one must not be taken for the one that
		// died
		this.scheduler = Scheduler.create(dataSource)
			.startTasks(tasks)
			.tableName(StoredJobs.TABLE)
			.schedulerName(new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + "-" + UUID.randomUUID()))
			// two processes that look at once wait for nobody and get different rows
			.jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
			.pollUsingLockAndFetch(0.5, 1.0)
			.threads(properties.threads())
			.pollingInterval(properties.pollInterval())
			.heartbeatInterval(properties.heartbeat())
			.missedHeartbeatsLimit(DEAD_AFTER_HEARTBEATS)
			// an older version may be running that does not know a job of this one
			.deleteUnresolvedAfter(Duration.ofDays(14))
			.shutdownMaxWait(properties.shutdownTimeout())
			.build();
	}

	@Override
	public void start() {
		this.scheduler.start();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.scheduler.stop();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
