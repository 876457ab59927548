package org.ecotown.platform.outbox.support;

import org.ecotown.platform.outbox.OutboxMessages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Writes messages into the caller's transaction and wakes the relay after the commit.
 */
final class StoredMessages implements OutboxMessages {

	/**
	 * Transactions scheduling for one key are made to commit in the order of their ids;
	 * the same lock keeps the relay from removing the line under them.
	 */
	private static final String LOCK_KEY = """
			select pg_advisory_xact_lock(%d, hashtext(:key))
			""".formatted(OutboxLine.LOCK_SPACE);

	private static final String INSERT_MESSAGE = """
			insert into outbox_message (message_key, type, payload, trace)
			values (:key, :type, :payload::json, :trace::json)
			""";

	private static final String OPEN_LINE = """
			insert into outbox_line (message_key) values (:key)
			on conflict do nothing
			""";

	private final JdbcClient jdbc;

	private final Receivers receivers;

	private final TraceHeaders traces;

	private final Runnable wake;

	StoredMessages(JdbcClient jdbc, Receivers receivers, TraceHeaders traces, Runnable wake) {
		this.jdbc = jdbc;
		this.receivers = receivers;
		this.traces = traces;
		this.wake = wake;
	}

	@Override
	public void scheduleInBulk(String key, Object payload) {
		schedule(OutboxLine.BULK + key, payload);
	}

	@Override
	public void schedule(String key, Object payload) {
		Assert.state(TransactionSynchronizationManager.isActualTransactionActive(),
				"Scheduling a message needs a transaction");
		String type = this.receivers.typeOf(payload);
		this.jdbc.sql(LOCK_KEY).param("key", key).query((row, number) -> number).single();
		this.jdbc.sql(INSERT_MESSAGE)
			.param("key", key)
			.param("type", type)
			.param("payload", this.receivers.write(payload))
			.param("trace", this.receivers.write(this.traces.current()))
			.update();
		this.jdbc.sql(OPEN_LINE).param("key", key).update();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				StoredMessages.this.wake.run();
			}
		});
	}

}
