package org.ecotown.auth.directory.person.role;

import java.util.UUID;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class DelegatedAdministrationIT {

	private static final String MEMBERSHIP = "{\"organisation\": \"%s\", \"roles\": [\"%s\"], \"from\": \"2000-01-01\"}";

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private Api api;

	private String own = "";

	private String other = "";

	private String admin = "";

	private String administrator = "";

	@BeforeEach
	void appoint() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.own = this.fixtures.organisation();
		this.other = this.fixtures.organisation();
		String username = AuthFixtures.unique("company-admin");
		this.administrator = this.fixtures.person(username, this.own, Role.ORGANISATION_ADMIN.wireName());
		this.admin = this.fixtures.token(username);
	}

	@Test
	void listsThePeopleOfTheOwnOrganisationOnly() {
		String mine = AuthFixtures.unique("mine");
		String theirs = AuthFixtures.unique("theirs");
		this.fixtures.person(mine, this.own, "trainer");
		String stranger = this.fixtures.person(theirs, this.other, "trainer");
		Api.Answer list = this.api.get(this.admin, "/api/people");
		assertThat(list.body()).contains(mine).doesNotContain(theirs);
		assertThat(this.api.get(this.admin, "/api/people?organisation=" + this.other).code()).isEqualTo(403);
		assertThat(this.api.get(this.admin, "/api/people/" + stranger).code()).isEqualTo(404);
		assertThat(
				this.api.change(this.admin, HttpMethod.POST, "/api/people/" + stranger + "/suspension", null, "\"0\"")
					.code())
			.isEqualTo(404);
	}

	@Test
	void createsAndSuspendsPeopleOfTheOwnOrganisation() {
		Api.Answer created = create(this.own, "representative");
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		Api.Answer suspended = this.api.change(this.admin, HttpMethod.POST,
				"/api/people/" + created.at("/id") + "/suspension", null, "\"0\"");
		assertThat(suspended.at("/state")).as(suspended.body()).isEqualTo("suspended");
		assertThat(this.api
			.change(this.admin, HttpMethod.POST, "/api/people/" + created.at("/id") + "/erasure", null, "\"1\"")
			.code()).isEqualTo(403);
	}

	@Test
	void givesNoRoleInAnotherOrganisation() {
		Api.Answer refused = create(this.other, "representative");
		assertThat(refused.code()).isEqualTo(422);
		assertThat(refused.at("/errors/0/code")).isEqualTo("foreign-organisation");
	}

	@Test
	void givesNoRoleThatReachesBeyondTheOrganisation() {
		for (String role : new String[] { "platform-admin", "programme-officer", "coordinator" }) {
			assertThat(create(this.own, role).at("/errors/0/code")).as(role).isEqualTo("foreign-role");
		}
	}

	@Test
	void neitherSeesNorChangesMembershipsElsewhere() {
		String username = AuthFixtures.unique("both");
		String path = "/api/people/" + both(username);
		assertThat(this.api.get(this.admin, path).body()).contains(this.own).doesNotContain(this.other);
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path,
				named(username, "สมหญิง", MEMBERSHIP.formatted(this.own, "executive")), "\"0\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		Api.Answer whole = this.api.get(this.fixtures.admin(), path);
		assertThat(whole.body()).contains(this.other, "inspector", "executive").doesNotContain("trainer");
	}

	@Test
	void whoeverActsForOthersTooIsNotChangedOrSuspended() {
		String username = AuthFixtures.unique("shared");
		String path = "/api/people/" + both(username);
		assertThat(this.api
			.change(this.admin, HttpMethod.PUT, path,
					named(username, "ชื่ออื่น", MEMBERSHIP.formatted(this.own, "executive")), "\"0\"")
			.problem()).isEqualTo("not-administered");
		assertThat(this.api.change(this.admin, HttpMethod.POST, path + "/suspension", null, "\"0\"").problem())
			.isEqualTo("not-administered");
	}

	@Test
	void platformAdministratorInTheOwnOrganisationIsOutOfReach() {
		String username = AuthFixtures.unique("root");
		String path = "/api/people/" + this.fixtures.person(username, this.own, "platform-admin");
		assertThat(this.api.change(this.admin, HttpMethod.POST, path + "/suspension", null, "\"0\"").problem())
			.isEqualTo("not-administered");
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path, named(username, "สมหญิง", ""), "\"0\"").problem())
			.isEqualTo("not-administered");
	}

	@Test
	void nobodyChangesTheOwnRoles() {
		Api.Answer read = this.api.get(this.admin, "/api/people/" + this.administrator);
		Api.Answer raised = this.api.change(this.admin, HttpMethod.PUT, "/api/people/" + this.administrator,
				named(read.at("/username"), "สมหญิง", MEMBERSHIP.formatted(this.own, "signatory")), "\"0\"");
		assertThat(raised.problem()).isEqualTo("own-account");
	}

	@Test
	void formerColleagueWhoActsForOthersIsNoLongerSeen() {
		String username = AuthFixtures.unique("former");
		String ended = MEMBERSHIP.formatted(this.own, "trainer").replace("}", ", \"to\": \"2020-01-01\"}");
		Api.Answer created = this.api.post(this.fixtures.admin(), "/api/people",
				withPassword(named(username, "สมหญิง", ended + "," + MEMBERSHIP.formatted(this.other, "inspector"))));
		assertThat(this.api.get(this.admin, "/api/people/" + created.at("/id")).code()).isEqualTo(404);
		assertThat(this.api.get(this.admin, "/api/people").body()).doesNotContain(username);
	}

	private String both(String username) {
		Api.Answer created = this.api.post(this.fixtures.admin(), "/api/people", withPassword(named(username, "สมหญิง",
				MEMBERSHIP.formatted(this.own, "trainer") + "," + MEMBERSHIP.formatted(this.other, "inspector"))));
		return created.at("/id");
	}

	private Api.Answer create(String organisation, String role) {
		return this.api.post(this.admin, "/api/people",
				AuthFixtures.personJson("new-" + UUID.randomUUID(), organisation, role, false));
	}

	private static String named(String username, String given, String memberships) {
		return """
				{"username": "%s", "name": {"given": "%s"}, "locale": "th", "memberships": [%s]}
				""".formatted(username, given, memberships);
	}

	private static String withPassword(String json) {
		return json.replaceFirst("\\{", "{\"password\": \"" + AuthFixtures.PASSWORD + "\", ");
	}

}
