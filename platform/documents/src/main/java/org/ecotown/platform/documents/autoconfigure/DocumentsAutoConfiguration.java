package org.ecotown.platform.documents.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.platform.documents.DocumentStore;
import org.ecotown.platform.documents.autoconfigure.DocumentsProperties.Store;
import org.ecotown.platform.documents.support.Contents;
import org.ecotown.platform.documents.support.PostgresContents;
import org.ecotown.platform.documents.support.StoredDocuments;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers {@link DocumentStore} to a service that has a database.
 */
@AutoConfiguration(afterName = { "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
		"org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration" })
@ConditionalOnBean({ JdbcClient.class, PlatformTransactionManager.class })
@EnableConfigurationProperties(DocumentsProperties.class)
@Import(S3Configuration.class)
class DocumentsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DocumentStore documentStore(JdbcClient jdbc, PlatformTransactionManager transactions,
			DocumentsProperties properties, ObjectProvider<Contents> bucket) {
		List<Contents> places = new ArrayList<>(bucket.stream().toList());
		if (properties.store() == Store.S3) {
			if (places.isEmpty()) {
				throw new IllegalStateException("ecotown.documents.store=s3 needs ecotown.documents.s3.bucket");
			}
			places.addLast(new PostgresContents(jdbc));
		}
		else {
			places.addFirst(new PostgresContents(jdbc));
		}
		return new StoredDocuments(jdbc, new TransactionTemplate(transactions), places, properties.maxSize().toBytes());
	}

}
