package org.ecotown.platform.jobs.support;

import java.util.List;

import javax.sql.DataSource;

import org.ecotown.platform.jobs.Job;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The beans of jobs.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobsProperties.class)
public class JobsConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "ecotown.jobs.run", matchIfMissing = true)
	JobScheduler jobScheduler(DataSource dataSource, List<Job> jobs, JobsProperties properties) {
		return new JobScheduler(dataSource, jobs, properties);
	}

	@Bean
	StoredJobs storedJobs(JdbcClient jdbc) {
		return new StoredJobs(jdbc);
	}

	@Bean
	JobsMetrics jobsMetrics(List<Job> jobs, StoredJobs stored) {
		return new JobsMetrics(jobs, stored);
	}

	@Bean
	JobsEndpoint jobsEndpoint(StoredJobs stored) {
		return new JobsEndpoint(stored);
	}

}
