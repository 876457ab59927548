package org.ecotown.agreements.agreement;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written as earlier releases wrote it, without states and without ids of parts,
 * has them all the same. None of those runs beside this one: V16 wants them stopped.
 */
@AgreementsIntegrationTest
class OlderVersionIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	private AgreementsFixtures programme;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.programme.registered();
	}

	@Test
	void signsByWritingTheDay() {
		update("UPDATE agreement SET signed_on = '2017-11-10', version = version + 1 WHERE id = :id");
		assertThat(read().at("/state")).isEqualTo("expired");
		update("UPDATE agreement SET signed_on = NULL, version = version + 1 WHERE id = :id");
		assertThat(read().at("/state")).isEqualTo("draft");
	}

	@Test
	void writesPartsAnew() {
		update("DELETE FROM party WHERE agreement = :id");
		update("""
				INSERT INTO party (agreement, organisation, position, name_th, name_en)
				VALUES (:id, uuidv7(), 0, 'ก', 'a'), (:id, uuidv7(), 1, 'ข', 'b')
				""");
		Answer read = read();
		assertThat(read.json().at("/signatories")).isEmpty();
		assertThat(read.at("/parties/0/id")).isNotEmpty().isNotEqualTo(read.at("/parties/1/id"));
	}

	private Answer read() {
		return this.api.get(this.programme.officer(), this.programme.path());
	}

	private void update(String sql) {
		assertThat(this.jdbc.sql(sql).param("id", this.programme.id).update()).isNotNegative();
	}

}
