package org.ecotown.auth.event;

import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EcotownIntegrationTest
class SecurityEventsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private SecurityEvents events;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
	}

	@Test
	void anAuditorReadsWhatConcernsTheOwnOrganisationOnly() {
		String own = this.fixtures.organisation();
		String other = this.fixtures.organisation();
		String auditor = this.fixtures.token(auditor(own));
		record(UUID.fromString(own), "น้ำหวาน");
		record(UUID.fromString(other), "somebody");
		Api.Answer seen = this.api.get(auditor, "/api/security-events?type=invited");
		assertThat(seen.code()).as(seen.body()).isEqualTo(200);
		assertThat(seen.body()).contains("น้ำหวาน").doesNotContain(other);
		assertThat(this.api.get(auditor, "/api/security-events?organisation=" + other).code()).isEqualTo(403);
	}

	@Test
	void namesThePersonAsTheNameReadsToday() {
		String organisation = this.fixtures.organisation();
		String person = this.fixtures.person(AuthFixtures.unique("somying"), organisation, "trainer");
		this.events.record(NewSecurityEvent.of(SecurityEventType.PASSWORD_CHANGED)
			.person(UUID.fromString(person))
			.organisation(UUID.fromString(organisation)));
		Api.Answer list = this.api.get(this.fixtures.admin(),
				"/api/security-events?type=password-changed&organisation=" + organisation);
		assertThat(list.at("/items/0/name")).isEqualTo("ดร.สมหญิง ใจดี");
	}

	@Test
	void pagesFromTheNewestOn() {
		String organisation = this.fixtures.organisation();
		for (int i = 0; i < 3; i++) {
			record(UUID.fromString(organisation), "person " + i);
		}
		String list = "/api/security-events?limit=2&organisation=" + organisation;
		Api.Answer first = this.api.get(this.fixtures.admin(), list);
		assertThat(first.at("/items/0/name")).isEqualTo("person 2");
		Api.Answer second = this.api.get(this.fixtures.admin(), list + "&cursor=" + first.at("/next"));
		assertThat(second.at("/items/0/name")).isEqualTo("person 0");
		assertThat(second.at("/items/1/name")).isNullOrEmpty();
	}

	@Test
	void exportsATableWithoutFormulas() {
		String organisation = this.fixtures.organisation();
		record(UUID.fromString(organisation), "=cmd|' /C calc'!A0");
		Api.Answer table = this.api.get(this.fixtures.admin(),
				"/api/security-events/export?organisation=" + organisation);
		assertThat(table.headers().getContentType()).hasToString("text/csv;charset=UTF-8");
		assertThat(table.body()).contains("invited").contains("'=cmd");
	}

	@Test
	void nobodyElseReadsTheLog() {
		String organisation = this.fixtures.organisation();
		String officer = AuthFixtures.unique("officer");
		this.fixtures.person(officer, organisation, "programme-officer");
		String token = this.fixtures.token(officer);
		assertThat(this.api.get(token, "/api/security-events").code()).isEqualTo(403);
		assertThat(this.api.get(token, "/api/security-events/export").code()).isEqualTo(403);
	}

	@Test
	void nothingIsEverChanged() {
		record(null, "x");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("UPDATE security_event SET name = 'y'").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("DELETE FROM security_event").update());
	}

	private String auditor(String organisation) {
		String username = AuthFixtures.unique("auditor");
		this.fixtures.person(username, organisation, "auditor");
		return username;
	}

	private void record(@org.jspecify.annotations.Nullable UUID organisation, String name) {
		this.events.record(NewSecurityEvent.of(SecurityEventType.INVITED)
			.organisation(organisation)
			.name(name)
			.details(Map.of("how", "test")));
	}

}
