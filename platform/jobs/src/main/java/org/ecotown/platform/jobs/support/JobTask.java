package org.ecotown.platform.jobs.support;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.ecotown.platform.jobs.Job;

/**
 * A job in the words of db-scheduler.
 */
final class JobTask {

	private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

	private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

	private static final int DOUBLINGS = 10;

	private JobTask() {
	}

	static RecurringTask<Void> of(Job job) {
		Schedule schedule = schedule(job.times());
		return Tasks.recurring(job.name(), schedule)
			.onFailure(new Retry(schedule))
			.execute((instance, context) -> job.work().run());
	}

	private static Schedule schedule(Job.Times times) {
		return switch (times) {
			case Job.Every every -> FixedDelay.of(every.pause());
			case Job.Daily daily -> Schedules.daily(THAILAND, daily.at());
		};
	}

	/**
	 * Tries again soon: the next regular time of a daily job is a day away.
	 */
	private record Retry(Schedule schedule) implements FailureHandler<Void> {

		@Override
		public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
			int before = Math.min(complete.getExecution().consecutiveFailures, DOUBLINGS);
			Instant retry = complete.getTimeDone().plus(FIRST_RETRY.multipliedBy(1L << before));
			Instant regular = this.schedule.getNextExecutionTime(complete);
			operations.reschedule(complete, retry.isBefore(regular) ? retry : regular);
		}

	}

}
