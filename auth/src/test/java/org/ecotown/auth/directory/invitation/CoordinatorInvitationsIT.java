package org.ecotown.auth.directory.invitation;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators bring people into communities that their organisation supports, and
 * nowhere else.
 */
@EcotownIntegrationTest
class CoordinatorInvitationsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String association = "";

	private String coordinator = "";

	private String person = "";

	private String phone = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.association = this.fixtures.organisation();
		String username = AuthFixtures.unique("coordinator");
		this.person = this.fixtures.person(username, this.association, "coordinator");
		this.coordinator = this.fixtures.token(username);
		this.phone = "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
	}

	@Test
	void aStrangerBringsNobodyIntoACommunityAndSeesNoCode() {
		String community = this.fixtures.communityOf(this.fixtures.organisation());
		Api.Answer refused = invite(community);
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.at("/errors/0/pointer")).isEqualTo("/organisation");
		assertThat(refused.at("/errors/0/code")).isEqualTo("unsupported-community");
		assertThat(refused.at("/errors/0/detail")).contains("หน่วยงานพี่เลี้ยง");
		assertThat(refused.body()).doesNotContain("\"code\":null").doesNotContainPattern("[2-9A-Z]{5}-[2-9A-Z]{5}");
		assertThat(pending()).isZero();
	}

	@Test
	void nobodySupportsACommunityUnlessItIsSaid() {
		assertThat(invite(this.fixtures.community("[]")).at("/errors/0/code")).isEqualTo("unsupported-community");
	}

	@Test
	void whoSupportsACommunityBringsPeopleInAndTheyComeIn() {
		Api.Answer invited = invite(this.fixtures.communityOf(this.association));
		assertThat(invited.code()).as(invited.body()).isEqualTo(201);
		assertThat(redeem(invited.at("/code"))).isEqualTo("/");
	}

	@Test
	void whoSupportedItOrWillDoesNotToday() {
		LocalDate today = LocalDate.now();
		assertThat(invite(community("2000-01-01", today.minusDays(1).toString())).at("/errors/0/code"))
			.isEqualTo("unsupported-community");
		assertThat(invite(community(today.plusDays(2).toString(), null)).at("/errors/0/code"))
			.isEqualTo("unsupported-community");
		assertThat(invite(community(today.minusDays(1).toString(), today.plusDays(1).toString())).code())
			.isEqualTo(201);
	}

	@Test
	void aTieCountsForCommunitiesOnly() {
		String company = this.fixtures.communityOf(this.association);
		this.jdbc.sql("UPDATE organisation SET kind = 'company' WHERE id = :id::uuid").param("id", company).update();
		assertThat(invite(company).at("/errors/0/code")).isEqualTo("foreign-organisation");
		assertThat(invite(this.association).code()).isEqualTo(201);
	}

	@Test
	void aTieThatEndedClosesWhatIsOpen() {
		String community = this.fixtures.communityOf(this.association);
		Api.Answer invited = invite(community);
		String path = "/api/invitations/" + invited.at("/id");
		end(community);
		assertThat(this.api.change(this.coordinator, HttpMethod.POST, path + "/resend", null, invited.etag()).problem())
			.isEqualTo("departed-inviter");
		assertThat(this.api.change(this.fixtures.admin(), HttpMethod.POST, path + "/resend", null, invited.etag())
			.problem()).isEqualTo("departed-inviter");
		assertThat(redeem(invited.at("/code"))).isNotEqualTo("/");
		assertThat(this.api.get(this.fixtures.admin(), path).at("/state")).isEqualTo("pending");
		assertThat(this.api.change(this.coordinator, HttpMethod.POST, path + "/revocation", null, invited.etag())
			.at("/state")).isEqualTo("revoked");
	}

	@Test
	void aTableBringsNobodyInWithoutATie() {
		String strange = code(this.fixtures.communityOf(this.fixtures.organisation()));
		String supported = code(this.fixtures.communityOf(this.association));
		Api.Answer refused = read("""
				ชื่อ,โทรศัพท์,รหัสหน่วยงาน,บทบาท
				ป้าน้อย,%s,%s,enterprise-leader
				ป้านวล,%s1,%s,participant
				""".formatted(this.phone, supported, this.phone, strange));
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.json().at("/errors")).hasSize(1);
		assertThat(refused.at("/errors/0/pointer")).isEqualTo("/3/organisation");
		assertThat(refused.at("/errors/0/code")).isEqualTo("unsupported-community");
		assertThat(pending()).isZero();
		assertThat(read("""
				ชื่อ,โทรศัพท์,รหัสหน่วยงาน,บทบาท
				ป้าน้อย,%s,%s,enterprise-leader
				""".formatted(this.phone, supported)).code()).isEqualTo(200);
	}

	@Test
	void nobodyInvitesThemselves() {
		String community = this.fixtures.communityOf(this.association);
		this.jdbc.sql("UPDATE person SET phone = :phone, email = :email WHERE id = :id::uuid")
			.param("phone", this.phone)
			.param("email", this.phone + "@example.org")
			.param("id", this.person)
			.update();
		Api.Answer byCode = invite(community);
		assertThat(byCode.at("/errors/0/pointer")).isEqualTo("/phone");
		assertThat(byCode.at("/errors/0/code")).isEqualTo("yourself");
		Api.Answer byMail = this.api.post(this.coordinator, "/api/invitations", """
				{"email": "%s@Example.org", "name": {"given": "ฉัน"}, "organisation": "%s",
				 "roles": ["enterprise-leader"], "locale": "th"}
				""".formatted(this.phone, community));
		assertThat(byMail.at("/errors/0/pointer")).isEqualTo("/email");
		assertThat(byMail.at("/errors/0/code")).isEqualTo("yourself");
		assertThat(read("""
				ชื่อ,โทรศัพท์,รหัสหน่วยงาน,บทบาท
				ฉัน,%s,%s,enterprise-leader
				""".formatted(this.phone, code(community))).at("/errors/0/code")).isEqualTo("yourself");
	}

	@Test
	void listsTheOwnInvitationsOnlyAndSeesNoCodeAgain() {
		String community = this.fixtures.communityOf(this.association);
		Api.Answer own = invite(community);
		String username = AuthFixtures.unique("colleague");
		this.fixtures.person(username, this.association, "coordinator");
		String colleague = this.fixtures.token(username);
		String path = "/api/invitations/" + own.at("/id");
		assertThat(this.api.get(colleague, "/api/invitations").json().at("/items")).isEmpty();
		assertThat(this.api.get(colleague, path).code()).isEqualTo(404);
		assertThat(this.api.change(colleague, HttpMethod.POST, path + "/resend", null, own.etag()).code())
			.isEqualTo(404);
		assertThat(this.api.get(this.coordinator, path).body()).doesNotContain(own.at("/code"));
	}

	@Test
	void findsTheCommunitiesThatTheOwnOrganisationSupports() {
		String community = this.fixtures.communityOf(this.association);
		this.fixtures.communityOf(this.fixtures.organisation());
		community("2000-01-01", "2001-01-01");
		Api.Answer found = this.api.get(this.coordinator, "/api/organisations?supportedBy=" + this.association);
		assertThat(found.json().at("/items")).hasSize(1);
		assertThat(found.at("/items/0/id")).isEqualTo(community);
		assertThat(found.at("/items/0/supportedBy/0/organisation")).isEqualTo(this.association);
	}

	private Api.Answer invite(String target) {
		return this.api.post(this.coordinator, "/api/invitations", """
				{"phone": "%s", "name": {"given": "ป้าน้อย"}, "organisation": "%s", "roles": ["enterprise-leader"],
				 "locale": "th"}
				""".formatted(this.phone, target));
	}

	private Api.Answer read(String table) {
		return this.api.send(this.coordinator, HttpMethod.POST, "/api/people/import", table,
				(headers) -> headers.set(HttpHeaders.CONTENT_TYPE, "text/csv"));
	}

	private String community(String from, String to) {
		return this.fixtures.community("[{\"organisation\": \"%s\", \"from\": \"%s\"%s}]".formatted(this.association,
				from, (to != null) ? ", \"to\": \"" + to + "\"" : ""));
	}

	private void end(String community) {
		this.jdbc.sql("UPDATE organisation_supporter SET valid_to = current_date - 1 WHERE organisation = :id::uuid")
			.param("id", community)
			.update();
	}

	private String code(String organisation) {
		return this.api.get(this.coordinator, "/api/organisations/" + organisation).at("/code");
	}

	private int pending() {
		return this.jdbc.sql("SELECT count(*) FROM invitation WHERE phone = :phone")
			.param("phone", this.phone)
			.query(Integer.class)
			.single();
	}

	/** Where it leads. */
	private String redeem(String code) {
		Browser browser = new Browser(this.port);
		String form = Browser.csrf(browser.get("/sign-in/code").body());
		String next = Browser
			.location(browser.post("/sign-in/code", Map.of("phone", this.phone, "code", code, "_csrf", form)));
		if (!next.equals("/sign-in/code/password")) {
			return next;
		}
		var page = browser.get(next);
		if (page.statusCode() != 200) {
			return String.valueOf(page.statusCode());
		}
		var begun = browser.post(next, Map.of("password", AuthFixtures.PASSWORD, "_csrf", Browser.csrf(page.body())));
		return (begun.statusCode() == 302) ? Browser.location(begun) : String.valueOf(begun.statusCode());
	}

}
