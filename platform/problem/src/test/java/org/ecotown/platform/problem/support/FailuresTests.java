package org.ecotown.platform.problem.support;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;

import org.apache.catalina.connector.ClientAbortException;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.UnclearOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTests {

	@ParameterizedTest
	@CsvSource({ "55P03, UNAVAILABLE", "57P01, UNAVAILABLE", "57014, UNAVAILABLE", "08006, UNAVAILABLE",
			"53300, UNAVAILABLE", "40P01, UNAVAILABLE", "42601, INTERNAL_ERROR", "23505, INTERNAL_ERROR" })
	void whatPassesIsNotOurFault(String state, PlatformProblem problem) {
		SQLException sql = new SQLException("said the database", state);
		assertThat(Failures.problem(new IllegalStateException(sql))).isEqualTo(problem);
	}

	@Test
	void noConnectionIsAnOutage() {
		assertThat(Failures.problem(new CannotCreateTransactionException("none free")))
			.isEqualTo(PlatformProblem.UNAVAILABLE);
	}

	@Test
	void aLostCommitIsUnclearWhateverLostIt() {
		assertThat(Failures.problem(new UnclearOutcome(new SQLException("terminated", "57P01"))))
			.isEqualTo(PlatformProblem.UNCLEAR_OUTCOME);
	}

	/** Both end in a connection that has ended. */
	@Test
	void aClientThatHangsUpIsNothingAndADatabaseThatDoesIsSomething() {
		assertThat(
				Failures.isHungUp(new IllegalStateException(new ClientAbortException(new IOException("Broken pipe")))))
			.isTrue();
		SQLException lost = new SQLException("I/O error", "08006", new EOFException());
		assertThat(Failures.isHungUp(new DataAccessResourceFailureException("lost", lost))).isFalse();
		assertThat(Failures.isHungUp(new IOException("Broken pipe"))).isFalse();
	}

}
