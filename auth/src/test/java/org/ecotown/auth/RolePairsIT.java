package org.ecotown.auth;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.ecotown.auth.tuning.TokenEncoder;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.RolePairs;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each role carries its own sight: of people and of what brings them in, two roles get no
 * more together than one of them alone.
 */
@EcotownIntegrationTest
class RolePairsIT {

	private static final String PEOPLE = "/api/people";

	private static final String PERSON = PEOPLE + "/{id}";

	private static final String INVITATION = "/api/invitations/{id}";

	@LocalServerPort
	private int port;

	@Autowired
	private TokenEncoder encoder;

	@Autowired
	private ApplicationContext service;

	private AuthFixtures fixtures;

	private Api api;

	private String own = "";

	private String other = "";

	@BeforeEach
	void organisations() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.own = this.fixtures.organisation();
		this.other = this.fixtures.organisation();
	}

	@Test
	void twoRolesGetNoMoreThanOneOfThem() {
		RolePairs pairs = new RolePairs(this::token);
		Map<String, String> people = new LinkedHashMap<>();
		people.put("a colleague", membership(this.own, ""));
		people.put("a former colleague who acts for others",
				membership(this.own, ", \"to\": \"2020-01-01\"") + "," + membership(this.other, ""));
		people.put("somebody else", membership(this.other, ""));
		people.forEach((row, memberships) -> people(pairs, row, memberships));
		Map.of("the own organisation", this.own, "another organisation", this.other)
			.forEach((row, organisation) -> invitations(pairs, row, organisation));
		pairs.check(this.service, "org.ecotown.auth.directory.person", "org.ecotown.auth.directory.invitation");
	}

	@Test
	void anInboxIsItsPersonsWhateverTheRoles() {
		String username = AuthFixtures.unique("reader");
		String person = this.fixtures.person(username, this.own, "participant");
		String signedIn = this.fixtures.token(username);
		UUID organisation = UUID.fromString(this.own);
		RolePairs pairs = new RolePairs((whom, roles) -> token(person, whom, roles));
		pairs.forScopes("PUT /internal/notices/{id}").forScopes("PUT /internal/settled-notices");
		for (String path : List.of("/api/notices", "/api/notices/unread", "/api/notices/settings")) {
			read(pairs, path, "the own inbox", path);
		}
		pairs.add("POST /api/notices/{id}/reading", "the own inbox", organisation, () -> {
			String notice = tell(person);
			return (token) -> this.api.post(token, "/api/notices/" + notice + "/reading", null);
		});
		pairs.add("POST /api/notices/reading", "the own inbox", organisation, () -> {
			String newest = "{\"newest\": \"" + tell(person) + "\"}";
			return (token) -> this.api.post(token, "/api/notices/reading", newest);
		});
		pairs.add("PUT /api/notices/settings", "the own settings", organisation, () -> {
			String etag = this.api.get(signedIn, "/api/notices/settings").etag();
			return (token) -> this.api.change(token, HttpMethod.PUT, "/api/notices/settings", "{\"kinds\": []}", etag);
		});
		pairs.check(this.service, "org.ecotown.auth.notice");
	}

	@Test
	void anAdministratorDoesNotReachWhomOnlyAnAuditorSees() {
		Answer person = person(membership(this.own, ", \"to\": \"2020-01-01\"") + "," + membership(this.other, ""));
		String path = PEOPLE + "/" + person.at("/id");
		String both = token(UUID.fromString(this.own), Role.AUDITOR, Role.ORGANISATION_ADMIN);
		Answer read = this.api.get(both, path);
		assertThat(read.code()).isEqualTo(200);
		for (String step : List.of("suspension", "leaving")) {
			assertThat(this.api.change(both, HttpMethod.POST, path + "/" + step, null, read.etag()).problem())
				.isEqualTo("not-administered");
		}
		assertThat(this.api.change(both, HttpMethod.PUT, path, changed(read, membership(this.own, "")), read.etag())
			.problem()).isEqualTo("not-administered");
		assertThat(this.api.get(this.fixtures.admin(), path).etag()).isEqualTo(person.etag());
	}

	private void people(RolePairs pairs, String row, String memberships) {
		UUID organisation = UUID.fromString(this.own);
		pairs.add("POST " + PEOPLE, row, organisation,
				() -> (token) -> this.api.post(token, PEOPLE, newPerson(AuthFixtures.unique("new"), memberships)));
		change(pairs, "PUT " + PERSON, row, memberships, (token, person) -> this.api.change(token, HttpMethod.PUT,
				PEOPLE + "/" + person.at("/id"), changed(person, membership(this.own, "")), person.etag()));
		for (String step : List.of("suspension", "leaving", "erasure")) {
			change(pairs, "POST " + PERSON + "/" + step, row, memberships,
					(token, person) -> step(token, person, step));
		}
		pairs.add("POST " + PERSON + "/resumption", row, organisation, () -> {
			Answer suspended = step(this.fixtures.admin(), person(memberships), "suspension");
			return (token) -> step(token, suspended, "resumption");
		});
		change(pairs, "PUT " + PERSON + "/password", row, memberships,
				(token, person) -> this.api.change(token, HttpMethod.PUT, PEOPLE + "/" + person.at("/id") + "/password",
						"{\"password\":\"a-long-new-password\"}", person.etag()));
		Answer person = person(memberships);
		String path = PEOPLE + "/" + person.at("/id");
		read(pairs, PEOPLE, row, PEOPLE + "?q=" + person.at("/username"));
		read(pairs, PERSON, row, path);
		read(pairs, PERSON + "/history", row, path + "/history");
	}

	private void invitations(RolePairs pairs, String row, String organisation) {
		UUID caller = UUID.fromString(this.own);
		for (String role : List.of("trainer", "participant", "coordinator")) {
			pairs.add("POST /api/invitations", row + " as " + role, caller,
					() -> (token) -> invite(token, organisation, role));
		}
		String code = this.api.get(this.fixtures.admin(), "/api/organisations/" + organisation).at("/code");
		pairs
			.add("POST " + PEOPLE + "/import", row, caller,
					() -> (token) -> this.api.send(token, HttpMethod.POST, PEOPLE + "/import?dryRun=true",
							"given,email,roles,organisation\r\nNong," + AuthFixtures.unique("n")
									+ "@example.org,trainer," + code + "\r\n",
							(headers) -> headers.set("Content-Type", "text/csv")));
		for (String step : List.of("revocation", "resend")) {
			pairs.add("POST " + INVITATION + "/" + step, row, caller, () -> {
				Answer invitation = invite(this.fixtures.admin(), organisation, "trainer");
				return (token) -> this.api.change(token, HttpMethod.POST,
						"/api/invitations/" + invitation.at("/id") + "/" + step, null, invitation.etag());
			});
		}
		Answer invitation = invite(this.fixtures.admin(), organisation, "trainer");
		read(pairs, "/api/invitations", row, "/api/invitations?organisation=" + organisation);
		read(pairs, INVITATION, row, "/api/invitations/" + invitation.at("/id"));
	}

	private String tell(String person) {
		String id = UUID.randomUUID().toString();
		String sender = new OAuthClient(this.port, "training-service", "training-secret-for-tests-only", "")
			.clientCredentials()
			.at("/access_token");
		Answer told = this.api.send(sender, HttpMethod.PUT, "/internal/notices/" + id, """
				{"kind": "sent-back", "about": "x", "people": ["%s"], "link": "/sessions/1",
				 "title": {"th": "เรื่องหนึ่ง", "en": "Something"}}
				""".formatted(person), (headers) -> headers.set("Content-Type", "application/json"));
		assertThat(told.code()).as(told.body()).isEqualTo(204);
		return id;
	}

	private void change(RolePairs pairs, String operation, String row, String memberships,
			BiFunction<String, Answer, Answer> change) {
		Supplier<Answer> made = () -> person(memberships);
		pairs.add(operation, row, UUID.fromString(this.own), () -> {
			Answer person = made.get();
			return (token) -> change.apply(token, person);
		});
	}

	private void read(RolePairs pairs, String operation, String row, String path) {
		pairs.add("GET " + operation, row, UUID.fromString(this.own), () -> (token) -> this.api.get(token, path));
	}

	private Answer step(String token, Answer person, String step) {
		return this.api.change(token, HttpMethod.POST, PEOPLE + "/" + person.at("/id") + "/" + step, null,
				person.etag());
	}

	private Answer invite(String token, String organisation, String role) {
		return this.api.post(token, "/api/invitations", """
				{"email": "%s@example.org", "name": {"given": "สมหญิง"}, "organisation": "%s", "roles": ["%s"],
				 "locale": "th"}
				""".formatted(AuthFixtures.unique("invited"), organisation, role));
	}

	private Answer person(String memberships) {
		Answer created = this.api.post(this.fixtures.admin(), PEOPLE,
				newPerson(AuthFixtures.unique("person"), memberships));
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		return created;
	}

	private static String newPerson(String username, String memberships) {
		return """
				{"username": "%s", "password": "%s", "name": {"given": "สมหญิง"}, "locale": "th", "memberships": [%s]}
				""".formatted(username, AuthFixtures.PASSWORD, memberships);
	}

	private static String changed(Answer person, String memberships) {
		return """
				{"username": "%s", "name": {"given": "สมหญิง"}, "locale": "th", "memberships": [%s]}
				""".formatted(person.at("/username"), memberships);
	}

	private static String membership(String organisation, String until) {
		return "{\"organisation\": \"%s\", \"roles\": [\"trainer\"], \"from\": \"2000-01-01\"%s}"
			.formatted(organisation, until);
	}

	private String token(UUID organisation, Role... roles) {
		return token(UUID.randomUUID().toString(), organisation, roles);
	}

	/** As auth issues them; nobody signs in with each two roles. */
	private String token(String subject, UUID organisation, Role... roles) {
		Instant now = Instant.now();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.issuer(TestTokens.ISSUER)
			.subject(subject)
			.audience(List.of("ecotown-api"))
			.issuedAt(now)
			.expiresAt(now.plusSeconds(600))
			.claim("client_id", "ecotown-web")
			.claim("acr", "urn:ecotown:acr:2")
			.claim("organisation", organisation.toString())
			.claim("roles", Arrays.stream(roles).map(Role::wireName).toList())
			.build();
		JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).type("at+jwt").build();
		return this.encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
	}

}
