package org.ecotown.platform.service.autoconfigure;

import javax.sql.DataSource;

import org.ecotown.platform.service.support.HonestCommits;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;

/**
 * Lets every service say so when it does not know the end of a commit.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class,
		before = DataSourceTransactionManagerAutoConfiguration.class)
class TransactionsAutoConfiguration {

	@Bean
	@ConditionalOnSingleCandidate(DataSource.class)
	@ConditionalOnMissingBean(TransactionManager.class)
	JdbcTransactionManager transactionManager(DataSource dataSource) {
		return new HonestCommits(dataSource);
	}

}
