package org.ecotown.auth.notice;

import java.time.Clock;
import java.time.LocalTime;

import org.ecotown.platform.jobs.Job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done about notices day by day, by one replica.
 */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

	@Bean
	Job noticeDigest(SendDigests digests, NoticeProperties properties) {
		return Job.daily("notice-digest", properties.digestAt(), digests::send);
	}

	@Bean
	Job oldNotices(Notices notices, NoticeProperties properties, Clock clock) {
		return Job.daily("old-notices", LocalTime.of(3, 30),
				() -> notices.purge(clock.instant().minus(properties.keep())));
	}

}
