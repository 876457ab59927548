package org.ecotown.platform.jobs.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of jobs, read at most once in half a second however many gauges ask.
 */
final class StoredJobs {

	static final String TABLE = "job";

	private static final String READ = """
			select task_name, execution_time, picked_by, last_success, last_failure,
			       coalesce(consecutive_failures, 0) as failures,
			       case when picked then 0
			            else greatest(0, extract(epoch from clock_timestamp() - execution_time)) end as overdue
			  from job
			 order by task_name
			""";

	private static final long FRESH = Duration.ofMillis(500).toNanos();

	private final JdbcClient jdbc;

	private @Nullable List<StoredJob> last;

	private long readAt;

	StoredJobs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	synchronized List<StoredJob> all() {
		List<StoredJob> jobs = this.last;
		if (jobs == null || System.nanoTime() - this.readAt > FRESH) {
			jobs = this.jdbc.sql(READ).query((row, number) -> job(row)).list();
			this.last = jobs;
			this.readAt = System.nanoTime();
		}
		return jobs;
	}

	/**
	 * Makes a job due now.
	 * @return whether there is such a job that is not running
	 */
	boolean runNow(String name) {
		synchronized (this) {
			this.last = null;
		}
		return this.jdbc.sql("""
				update job
				   set execution_time = clock_timestamp(), version = version + 1
				 where task_name = :name and not picked
				""").param("name", name).update() > 0;
	}

	private static StoredJob job(ResultSet row) throws SQLException {
		Instant nextRun = row.getObject("execution_time", OffsetDateTime.class).toInstant();
		return new StoredJob(row.getString("task_name"), nextRun, row.getString("picked_by"),
				instant(row, "last_success"), instant(row, "last_failure"), row.getInt("failures"),
				row.getDouble("overdue"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
