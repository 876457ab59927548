package org.ecotown.agreements.progress;

import java.time.Duration;

import org.ecotown.platform.jobs.Job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Mends figures that were counted otherwise.
 */
@Configuration(proxyBeanMethods = false)
class ProgressJobs {

	@Bean
	Job recountOfProgress(RecountProgress recount) {
		return Job.every("recount-of-progress", Duration.ofMinutes(5), recount::recount);
	}

}
