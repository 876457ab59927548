package org.ecotown.platform.outbox.support;

import java.util.List;

import org.ecotown.platform.outbox.DeadLetter;
import org.ecotown.platform.outbox.DeadLetters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Dead letters in the table of messages.
 */
final class StoredDeadLetters implements DeadLetters {

	private static final String OLDEST = """
			select id, message_key as key, type, payload::text, scheduled_at, attempts,
				last_failure as failure, dead_at
			from outbox_message
			where dead_at is not null
			order by id
			limit :limit
			""";

	private static final String IDS = """
			select id from outbox_message where dead_at is not null order by id
			""";

	private static final String KEY = """
			select message_key from outbox_message where id = :id and dead_at is not null
			""";

	private static final String LOCK_KEY = """
			select pg_advisory_xact_lock(%d, hashtext(:key))
			""".formatted(OutboxLine.LOCK_SPACE);

	// waits for the delivery that holds the line
	private static final String OPEN_LINE_NOW = """
			insert into outbox_line (message_key) values (:key)
			on conflict (message_key) do update set due_at = clock_timestamp()
			""";

	private static final String REVIVE = """
			update outbox_message
			set dead_at = null, attempts = 0
			where id = :id and dead_at is not null
			""";

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final Runnable wake;

	StoredDeadLetters(JdbcClient jdbc, TransactionOperations transaction, Runnable wake) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.wake = wake;
	}

	@Override
	public List<DeadLetter> oldest(int limit) {
		return this.jdbc.sql(OLDEST).param("limit", limit).query(DeadLetter.class).list();
	}

	@Override
	public boolean requeue(long id) {
		boolean revived = Boolean.TRUE.equals(this.transaction.execute((status) -> revive(id)));
		this.wake.run();
		return revived;
	}

	private boolean revive(long id) {
		return this.jdbc.sql(KEY).param("id", id).query(String.class).optional().map((key) -> {
			// the key before the line, as scheduling does
			this.jdbc.sql(LOCK_KEY).param("key", key).query((row, number) -> number).single();
			this.jdbc.sql(OPEN_LINE_NOW).param("key", key).update();
			return this.jdbc.sql(REVIVE).param("id", id).update() == 1;
		}).orElse(false);
	}

	@Override
	public int requeueAll() {
		List<Long> ids = this.jdbc.sql(IDS).query(Long.class).list();
		return (int) ids.stream().filter(this::requeue).count();
	}

}
