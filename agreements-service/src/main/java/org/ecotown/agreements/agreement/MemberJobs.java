package org.ecotown.agreements.agreement;

import java.time.Duration;

import org.ecotown.platform.jobs.Job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the members of parties up to date.
 */
@Configuration(proxyBeanMethods = false)
class MemberJobs {

	@Bean
	Job membersOfParties(RefreshMembers refresh) {
		return Job.every("members-of-parties", Duration.ofMinutes(1), refresh::due);
	}

}
