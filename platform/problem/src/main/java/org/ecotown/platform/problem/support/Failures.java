package org.ecotown.platform.problem.support;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Set;

import org.apache.catalina.connector.ClientAbortException;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.UnclearOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * What a failure that no feature has explained means to who asked.
 */
public final class Failures {

	/** Seconds after which to try again, in the header Retry-After. */
	public static final String RETRY_SECONDS = "2";

	/** Classes of SQLSTATE: the connection, resources, operators, the system. */
	private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

	/** Lock not available (lock_timeout); serialisation and deadlock. */
	private static final Set<String> IN_THE_WAY = Set.of("55P03", "40001", "40P01", "25P03");

	private Failures() {
	}

	/**
	 * The problem it is: one that passes, or ours.
	 */
	public static PlatformProblem problem(Throwable failure) {
		if (cause(failure, UnclearOutcome.class) != null) {
			return PlatformProblem.UNCLEAR_OUTCOME;
		}
		return isPassing(failure) ? PlatformProblem.UNAVAILABLE : PlatformProblem.INTERNAL_ERROR;
	}

	/**
	 * Whether nobody is left to be told. A lost connection to the database or to a peer
	 * has the same causes and is none of this, so the container's own word counts alone.
	 */
	public static boolean isHungUp(Throwable failure) {
		return cause(failure, ClientAbortException.class) != null
				|| cause(failure, AsyncRequestNotUsableException.class) != null;
	}

	/** Whether a request was not sent to its end. */
	static boolean isUnfinished(Throwable failure) {
		return failure instanceof EOFException || failure instanceof SocketTimeoutException;
	}

	/**
	 * No connection is free, the database is away or gone in the middle, or somebody else
	 * holds what is needed.
	 */
	private static boolean isPassing(Throwable failure) {
		if (cause(failure, DataAccessResourceFailureException.class) != null
				|| cause(failure, TransientDataAccessException.class) != null
				|| cause(failure, CannotCreateTransactionException.class) != null) {
			return true;
		}
		SQLException sql = cause(failure, SQLException.class);
		String state = (sql != null) ? sql.getSQLState() : null;
		return state != null && state.length() == 5
				&& (AWAY.contains(state.substring(0, 2)) || IN_THE_WAY.contains(state));
	}

	static <T> @Nullable T cause(Throwable failure, Class<T> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return type.cast(cause);
			}
		}
		return null;
	}

}
