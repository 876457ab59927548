package org.ecotown.platform.jobs.support;

import java.util.List;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.ecotown.platform.jobs.Job;

import org.springframework.dao.DataAccessException;

/**
 * The figures of the jobs, of the table, so that every replica shows the same.
 */
final class JobsMetrics implements MeterBinder {

	private final List<Job> jobs;

	private final StoredJobs stored;

	JobsMetrics(List<Job> jobs, StoredJobs stored) {
		this.jobs = jobs;
		this.stored = stored;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Job job : this.jobs) {
			gauge("ecotown.jobs.overdue", job, StoredJob::overdueSeconds)
				.description("How long a job has been due without being taken")
				.baseUnit("seconds")
				.register(registry);
			gauge("ecotown.jobs.failures", job, StoredJob::failures)
				.description("Runs of a job that failed since its last success")
				.register(registry);
		}
	}

	private Gauge.Builder<StoredJobs> gauge(String name, Job job, ToDoubleFunction<StoredJob> figure) {
		return Gauge.builder(name, this.stored, (source) -> valueOf(source, job, figure)).tag("job", job.name());
	}

	private static double valueOf(StoredJobs source, Job job, ToDoubleFunction<StoredJob> figure) {
		try {
			return source.all()
				.stream()
				.filter((stored) -> stored.name().equals(job.name()))
				.mapToDouble(figure)
				.findFirst()
				.orElse(Double.NaN);
		}
		catch (DataAccessException _) {
			return Double.NaN;
		}
	}

}
