package org.ecotown.platform.audit.autoconfigure;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.support.JdbcHistory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Offers {@link History} to a service that has a database.
 */
@AutoConfiguration(afterName = { "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
		"org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration" })
@ConditionalOnBean(JdbcClient.class)
class AuditAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	History history(JdbcClient jdbc, JsonMapper json, ObjectProvider<Tracer> tracer) {
		return new JdbcHistory(jdbc, json, () -> traceId(tracer.getIfAvailable()));
	}

	private static @Nullable String traceId(@Nullable Tracer tracer) {
		Span span = (tracer != null) ? tracer.currentSpan() : null;
		return (span != null) ? span.context().traceId() : null;
	}

}
