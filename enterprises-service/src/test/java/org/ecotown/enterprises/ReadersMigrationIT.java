package org.ecotown.enterprises;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.platform.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Enterprises of the previous release are read by whom they were read before, and so are
 * those that it registers and changes meanwhile.
 */
class ReadersMigrationIT {

	private final UUID owner = UUID.randomUUID();

	private final UUID party = UUID.randomUUID();

	private final UUID community = UUID.randomUUID();

	private DriverManagerDataSource database;

	private JdbcClient jdbc;

	@BeforeEach
	void previousRelease() {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		this.database = new DriverManagerDataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword());
		this.jdbc = JdbcClient.create(this.database);
		migrate("21");
	}

	@Test
	void enterprisesOfThePreviousReleaseKeepTheirReaders() {
		UUID full = register(this.owner, this.community, this.owner, this.party);
		UUID without = register(this.owner, null);
		UUID ownByItself = register(this.owner, this.owner, this.party);

		migrate("latest");

		assertThat(readers(full)).containsExactlyInAnyOrder(programme(this.owner), programme(this.party),
				own(this.community));
		assertThat(readers(without)).containsExactly(programme(this.owner));
		assertThat(readers(ownByItself)).containsExactlyInAnyOrder(this.owner + " own programme",
				programme(this.party));
	}

	@Test
	void whatThePreviousReleaseRegistersAndChangesMeanwhileHasItsReaders() {
		migrate("latest");

		UUID enterprise = register(this.owner, this.community, this.owner);
		assertThat(readers(enterprise)).containsExactlyInAnyOrder(programme(this.owner), own(this.community));

		this.jdbc.sql("update enterprise set version = 2, organisation = null, parties = array[cast(:party as uuid)]")
			.param("party", this.party)
			.update();
		assertThat(readers(enterprise)).containsExactlyInAnyOrder(programme(this.owner), programme(this.party));
	}

	private void migrate(String target) {
		Releases.migrate(this.database, target);
	}

	private UUID register(UUID owner, UUID organisation, UUID... parties) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into enterprise (id, version, kind, name_th, name_en, subdistrict, agreement, organisation, sample,
						owner, parties)
					values (:id, 1, 'sme', 'ก', 'a', '210110', :id, cast(:organisation as uuid), false, :owner,
						cast(:parties as uuid[]))
					""")
			.param("id", id)
			.param("organisation", organisation)
			.param("owner", owner)
			.param("parties", Arrays.stream(parties).map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
			.update();
		return id;
	}

	private List<String> readers(UUID enterprise) {
		return this.jdbc.sql("""
				select organisation || case when own then ' own' else '' end
					|| case when programme then ' programme' else '' end
				from enterprise_reader where enterprise = :enterprise
				""").param("enterprise", enterprise).query(String.class).list();
	}

	private static String programme(UUID organisation) {
		return organisation + " programme";
	}

	private static String own(UUID organisation) {
		return organisation + " own";
	}

}
