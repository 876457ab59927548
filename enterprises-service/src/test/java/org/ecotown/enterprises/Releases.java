package org.ecotown.enterprises;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * Databases as the releases of the service leave them.
 */
final class Releases {

	private Releases() {
	}

	/**
	 * Brings a database up to a version of its schema, or to the latest.
	 */
	static void migrate(DataSource database, String target) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/platform", "classpath:db/migration")
			.outOfOrder(true)
			.target(target)
			.load()
			.migrate();
	}

}
