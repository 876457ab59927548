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

import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Does the jobs of this service while the application runs.
 */
final class JobScheduler implements SmartLifecycle {

	private static final int DEAD_AFTER_HEARTBEATS = 4;

	private final DataSource dataSource;

	private final List<RecurringTask<Void>> tasks;

	private final JobsProperties properties;

	private volatile @Nullable Scheduler scheduler;

	JobScheduler(DataSource dataSource, List<Job> jobs, JobsProperties properties) {
		this.dataSource = dataSource;
		this.tasks = jobs.stream().map(JobTask::of).toList();
		this.properties = properties;
	}

	/**
	 * A stopped scheduler does not start again, and a paused application does.
	 */
	private Scheduler scheduler() {
		// the name is a process's own: a restarted one must not be taken for the one that
		// died
		return Scheduler.create(this.dataSource)
			.startTasks(this.tasks)
			.tableName(StoredJobs.TABLE)
			.schedulerName(new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + "-" + UUID.randomUUID()))
			// two processes that look at once wait for nobody and get different rows
			.jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
			.pollUsingLockAndFetch(0.5, 1.0)
			.threads(this.properties.threads())
			.pollingInterval(this.properties.pollInterval())
			.heartbeatInterval(this.properties.heartbeat())
			.missedHeartbeatsLimit(DEAD_AFTER_HEARTBEATS)
			// an older version may be running that does not know a job of this one
			.deleteUnresolvedAfter(Duration.ofDays(14))
			.shutdownMaxWait(this.properties.shutdownTimeout())
			.build();
	}

	@Override
	public void start() {
		Scheduler started = scheduler();
		started.start();
		this.scheduler = started;
	}

	@Override
	public void stop() {
		Scheduler running = this.scheduler;
		this.scheduler = null;
		if (running != null) {
			running.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

}
