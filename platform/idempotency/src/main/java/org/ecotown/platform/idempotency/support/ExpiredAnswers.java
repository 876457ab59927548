package org.ecotown.platform.idempotency.support;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Forgets old answers, every hour. Several replicas may do so at once.
 */
public class ExpiredAnswers {

	private final Answers answers;

	public ExpiredAnswers(Answers answers) {
		this.answers = answers;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void purge() {
		this.answers.purge();
	}

}
