package org.ecotown.platform.outbox.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The lock on the line of one key, held by an open database transaction on a connection
 * of its own. It ends with the process that holds it, however that ends; a stopped
 * process keeps it, so that it cannot send something old when it wakes up.
 */
final class OutboxLine implements AutoCloseable {

	/**
	 * Tells the advisory locks of the outbox from others ("outb" in ASCII).
	 */
	static final int LOCK_SPACE = 0x6f757462;

	/**
	 * What the keys of messages begin with that give way to all others.
	 */
	static final String BULK = "bulk:";

	private static final String CLAIM = """
			select message_key
			from outbox_line
			where due_at <= clock_timestamp() and starts_with(message_key, '%s') = :bulk
			order by due_at
			limit 1
			for update skip locked
			""".formatted(BULK);

	/**
	 * The connection is idle while a message is delivered, and longer in a stopped
	 * process.
	 */
	private static final String KEEP = """
			set local idle_in_transaction_session_timeout = 0
			""";

	// a statement of its own: its snapshot must be younger than the lock
	private static final String FIRST_MESSAGE = """
			select id, message_key as key, type, payload::text, trace::text, attempts
			from outbox_message
			where message_key = :key and dead_at is null
			order by id
			limit 1
			""";

	private static final String DELETE_MESSAGE = """
			delete from outbox_message where id = :id
			""";

	private static final String FAIL_MESSAGE = """
			update outbox_message
			set attempts = attempts + 1, last_failure = :failure
			where id = :id
			""";

	private static final String BURY_MESSAGE = """
			update outbox_message
			set attempts = attempts + 1, last_failure = :failure, dead_at = clock_timestamp()
			where id = :id
			""";

	private static final String POSTPONE = """
			update outbox_line
			set due_at = clock_timestamp() + :millis * interval '1 millisecond'
			where message_key = :key
			""";

	private static final String WAKE_OTHERS = """
			update outbox_line
			set due_at = clock_timestamp()
			where message_key in (
				select line.message_key
				from outbox_line line
				where line.due_at > clock_timestamp()
					and exists (
						select from outbox_message message
						where message.message_key = line.message_key
							and message.type = :type and message.attempts > 0 and message.dead_at is null)
				order by line.message_key
				for update of line skip locked)
			""";

	private static final String TRY_LOCK_KEY = """
			select pg_try_advisory_xact_lock(%d, hashtext(:key))
			""".formatted(LOCK_SPACE);

	private static final String CLOSE_IF_EMPTY = """
			delete from outbox_line
			where message_key = :key
				and not exists (select from outbox_message where message_key = :key and dead_at is null)
			""";

	private static final Duration WHILE_SCHEDULING = Duration.ofMillis(100);

	private final Connection connection;

	private final JdbcClient jdbc;

	private final String key;

	private OutboxLine(Connection connection, JdbcClient jdbc, String key) {
		this.connection = connection;
		this.jdbc = jdbc;
		this.key = key;
	}

	/**
	 * Locks the line that is due longest, if any is due that nobody holds; one of bulk
	 * messages only if there is no other.
	 */
	static Optional<OutboxLine> claim(DataSource dataSource) throws SQLException {
		Connection connection = dataSource.getConnection();
		try {
			connection.setAutoCommit(false);
			JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			Optional<OutboxLine> line = due(jdbc, false).or(() -> due(jdbc, true))
				.map((key) -> new OutboxLine(connection, jdbc, key));
			if (line.isEmpty()) {
				release(connection);
			}
			return line;
		}
		catch (RuntimeException | SQLException ex) {
			release(connection);
			throw ex;
		}
	}

	private static Optional<String> due(JdbcClient jdbc, boolean bulk) {
		Optional<String> key = jdbc.sql(CLAIM).param("bulk", bulk).query(String.class).optional();
		key.ifPresent((claimed) -> jdbc.sql(KEEP).update());
		return key;
	}

	Optional<StoredMessage> first() {
		return this.jdbc.sql(FIRST_MESSAGE).param("key", this.key).query(StoredMessage.class).optional();
	}

	void delivered(StoredMessage message) throws SQLException {
		this.jdbc.sql(DELETE_MESSAGE).param("id", message.id()).update();
		goOn();
	}

	/**
	 * Makes those due that wait after failures of the same kind.
	 * @return whether there were any
	 */
	boolean wakeOthers(StoredMessage message) {
		return this.jdbc.sql(WAKE_OTHERS).param("type", message.type()).update() > 0;
	}

	void failed(StoredMessage message, String failure, Duration delay) throws SQLException {
		this.jdbc.sql(FAIL_MESSAGE).param("id", message.id()).param("failure", failure).update();
		postpone(delay);
		this.connection.commit();
	}

	void dead(StoredMessage message, String failure) throws SQLException {
		this.jdbc.sql(BURY_MESSAGE).param("id", message.id()).param("failure", failure).update();
		goOn();
	}

	/**
	 * Closes the line, or sends it to the end of the queue if messages wait or someone is
	 * just scheduling for it.
	 */
	void goOn() throws SQLException {
		boolean quiet = this.jdbc.sql(TRY_LOCK_KEY).param("key", this.key).query(Boolean.class).single();
		if (!quiet) {
			postpone(WHILE_SCHEDULING);
		}
		else if (this.jdbc.sql(CLOSE_IF_EMPTY).param("key", this.key).update() == 0) {
			postpone(Duration.ZERO);
		}
		this.connection.commit();
	}

	private void postpone(Duration delay) {
		this.jdbc.sql(POSTPONE).param("key", this.key).param("millis", delay.toMillis()).update();
	}

	@Override
	public void close() throws SQLException {
		release(this.connection);
	}

	private static void release(Connection connection) throws SQLException {
		try (connection) {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

}
