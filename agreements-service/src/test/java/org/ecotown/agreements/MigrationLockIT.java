package org.ecotown.agreements;

import org.ecotown.platform.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A migration may take longer than a connection may idle in a transaction: none does
 * while it runs.
 */
@AgreementsIntegrationTest
class MigrationLockIT {

	@Autowired
	private Flyway flyway;

	@Test
	void noConnectionIdlesInATransaction() {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		Flyway slow = Flyway.configure()
			.configuration(this.flyway.getConfiguration())
			.dataSource(new DriverManagerDataSource(String.valueOf(fresh.getJdbcUrl()),
					String.valueOf(fresh.getUsername()), String.valueOf(fresh.getPassword())))
			.locations("classpath:db/idle")
			.load();
		assertThat(slow.migrate().migrationsExecuted).isEqualTo(1);
	}

}
