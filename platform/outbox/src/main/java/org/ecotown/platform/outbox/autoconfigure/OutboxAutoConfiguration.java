package org.ecotown.platform.outbox.autoconfigure;

import javax.sql.DataSource;

import org.ecotown.platform.outbox.OutboxMessages;
import org.ecotown.platform.outbox.support.OutboxConfiguration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Offers {@link OutboxMessages} and relays them to the receivers.
 */
@AutoConfiguration(after = { JdbcClientAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JacksonAutoConfiguration.class })
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnMissingBean(OutboxMessages.class)
@Import(OutboxConfiguration.class)
public final class OutboxAutoConfiguration {

}
