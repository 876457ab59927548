package org.ecotown.platform.tables.autoconfigure;

import org.ecotown.platform.problem.ProblemMessages;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The texts of faults of tables.
 */
@AutoConfiguration
class TablesAutoConfiguration {

	@Bean
	ProblemMessages tableMessages() {
		return new ProblemMessages("org/ecotown/platform/tables/messages");
	}

}
