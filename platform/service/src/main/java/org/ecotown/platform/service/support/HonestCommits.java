package org.ecotown.platform.service.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;

import javax.sql.DataSource;

import org.ecotown.platform.problem.UnclearOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells a commit whose end is not known from one that was refused. PostgreSQL has
 * committed, or not, when the connection ends before its answer; and it has committed
 * here, but perhaps nowhere else, when it stops waiting for its replicas and warns.
 */
public class HonestCommits extends JdbcTransactionManager {

	public HonestCommits(DataSource dataSource) {
		super(dataSource);
	}

	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		forgetWarnings(status);
		try {
			super.doCommit(status);
		}
		catch (RuntimeException ex) {
			throw isAnswered(ex) ? ex : new UnclearOutcome(ex);
		}
		SQLWarning warning = warning(status);
		if (warning != null) {
			throw new UnclearOutcome(warning);
		}
	}

	/**
	 * Of a lost connection the database takes everything back by itself; who failed in
	 * the first place is to be heard, not that the connection is lost.
	 */
	@Override
	protected void doRollback(DefaultTransactionStatus status) {
		try {
			super.doRollback(status);
		}
		catch (RuntimeException ex) {
			if (isAnswered(ex)) {
				throw ex;
			}
			this.logger.debug("The transaction ended with its connection", ex);
		}
	}

	/**
	 * Whether the database itself refused: everything but a lost connection (class 08, or
	 * none) and an operator's intervention (57P..), which may come after the commit.
	 */
	private static boolean isAnswered(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql.getSQLState() != null && !sql.getSQLState().startsWith("08")
						&& !sql.getSQLState().startsWith("57P");
			}
		}
		return false;
	}

	/** A commit has nothing else to warn of. */
	private static @Nullable SQLWarning warning(DefaultTransactionStatus status) {
		try {
			return connection(status).getWarnings();
		}
		catch (SQLException ex) {
			return new SQLWarning(ex);
		}
	}

	private static void forgetWarnings(DefaultTransactionStatus status) {
		try {
			connection(status).clearWarnings();
		}
		catch (SQLException ex) {
			throw new TransactionSystemException("The connection was lost before the commit", ex);
		}
	}

	private static Connection connection(DefaultTransactionStatus status) {
		return ((JdbcTransactionObjectSupport) status.getTransaction()).getConnectionHolder().getConnection();
	}

}
