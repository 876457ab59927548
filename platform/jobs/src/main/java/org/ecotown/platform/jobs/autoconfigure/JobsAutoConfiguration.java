package org.ecotown.platform.jobs.autoconfigure;

import javax.sql.DataSource;

import org.ecotown.platform.jobs.Job;
import org.ecotown.platform.jobs.support.JobsConfiguration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Does the {@link Job}s of a service that has some.
 */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class,
		afterName = "org.ecotown.platform.idempotency.autoconfigure.IdempotencyAutoConfiguration")
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBean(Job.class)
@Import(JobsConfiguration.class)
public final class JobsAutoConfiguration {

}
