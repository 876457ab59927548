package org.ecotown.platform.time.autoconfigure;

import java.time.Clock;
import java.time.ZoneId;

import org.ecotown.platform.time.TimeOrderedIds;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The clock on the wall of the programme: "today" is a day in Thailand.
 */
@AutoConfiguration
class TimeAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Bangkok"));
	}

	@Bean
	@ConditionalOnMissingBean
	TimeOrderedIds timeOrderedIds(Clock clock) {
		return new TimeOrderedIds(clock);
	}

}
