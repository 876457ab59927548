package org.ecotown.platform.outbox.support;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the backlog, at most once in half a second however many gauges ask.
 */
final class Backlogs {

	private static final String READ = """
			select
				(select count(*) from outbox_message where dead_at is null) as pending,
				(select coalesce(extract(epoch from clock_timestamp() - min(scheduled_at)), 0)
					from outbox_message where dead_at is null) as lag_seconds,
				(select count(*) from outbox_message where dead_at is not null) as dead
			""";

	private static final long FRESH = Duration.ofMillis(500).toNanos();

	private final JdbcClient jdbc;

	private @Nullable Backlog last;

	private long readAt;

	Backlogs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	synchronized Backlog current() {
		Backlog backlog = this.last;
		if (backlog == null || System.nanoTime() - this.readAt > FRESH) {
			backlog = this.jdbc.sql(READ).query(Backlog.class).single();
			this.last = backlog;
			this.readAt = System.nanoTime();
		}
		return backlog;
	}

}
