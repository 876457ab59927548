package org.ecotown.enterprises;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class WaitingOutcomesIT {

	private static final String TO_VERIFY = "/api/outcomes/waiting?for=verification";

	private static final String TO_CORRECT = "/api/outcomes/waiting?for=correction";

	private static final String DUE = "/api/outcomes/due";

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@Test
	void theOldestReportWaitsFirstHoweverManyThereAre() {
		String project = this.programme.project();
		String oldest = this.programme.report(project, 1, "15000").at("/id");
		more(project, 300);
		Answer first = this.api.get(this.programme.coordinator, TO_VERIFY);
		assertThat(first.at("/total")).isEqualTo("301");
		assertThat(first.json().at("/items")).hasSize(50);
		List<String> all = all(this.programme.coordinator, TO_VERIFY + "&limit=120");
		assertThat(all).hasSize(301).doesNotHaveDuplicates();
		// the others were reported before it
		assertThat(all.getLast()).isEqualTo(oldest);
		assertThat(first.at("/items/0/projectTitle/th")).isEqualTo("ยกระดับน้ำผึ้งป่า");
	}

	@Test
	void nobodyIsShownWhatTheyReportedThemselvesOrMayNotVerify() {
		String project = this.programme.project();
		String byOfficer = this.api
			.post(this.programme.officer, "/api/projects/" + project + "/outcomes",
					this.programme.outcomeBody(1, "15000"))
			.at("/id");
		String byLeader = this.programme.report(project, 2, "15000").at("/id");
		assertThat(all(this.programme.officer, TO_VERIFY)).containsExactly(byLeader);
		assertThat(all(this.programme.colleague, TO_VERIFY)).containsExactly(byOfficer, byLeader);
		for (String token : List.of(this.programme.leader, this.programme.stranger,
				this.tokens.person("auditor", this.programme.institute, Role.AUDITOR))) {
			assertThat(all(token, TO_VERIFY)).isEmpty();
		}
	}

	@Test
	void whatIsShownCanBeVerifiedAndThenWaitsNoMore() {
		Answer reported = this.programme.report(this.programme.project(), 1, "15000");
		assertThat(all(this.programme.coordinator, TO_VERIFY)).containsExactly(reported.at("/id"));
		assertThat(this.programme.verify(this.programme.coordinator, reported).code()).isEqualTo(200);
		assertThat(all(this.programme.coordinator, TO_VERIFY)).isEmpty();
	}

	@Test
	void whatWasSentBackWaitsForItsEnterpriseWithTheReason() {
		Answer reported = this.programme.report(this.programme.project(), 1, "15000");
		assertThat(all(this.programme.leader, TO_CORRECT)).isEmpty();
		this.programme.settle(this.programme.officer, reported, "return", "ไม่มีใบเสร็จ");
		String partner = this.tokens.person("partner", this.programme.community, Role.ENTERPRISE_LEADER);
		for (String token : List.of(this.programme.leader, partner)) {
			Answer waiting = this.api.get(token, TO_CORRECT);
			assertThat(waiting.at("/items/0/id")).isEqualTo(reported.at("/id"));
			assertThat(waiting.at("/items/0/returnReason")).isEqualTo("ไม่มีใบเสร็จ");
		}
		assertThat(all(this.programme.officer, TO_CORRECT)).isEmpty();
		assertThat(all(this.programme.coordinator, TO_VERIFY)).isEmpty();
	}

	@Test
	void aRunningProjectIsDueUntilAFigureOfTheMonthIsReported() {
		String project = running();
		Answer due = this.api.get(this.programme.leader, DUE);
		assertThat(due.at("/total")).isEqualTo("1");
		assertThat(due.at("/items/0/project")).isEqualTo(project);
		assertThat(due.at("/items/0/enterpriseName/th")).isEqualTo("กลุ่มน้ำผึ้งป่า");
		assertThat(this.api.get(this.programme.officer, DUE).at("/total")).isEqualTo("0");
		this.programme.project();
		report(project, YearMonth.now(ZoneId.of("Asia/Bangkok")));
		assertThat(this.api.get(this.programme.leader, DUE).at("/total")).isEqualTo("0");
	}

	@Test
	void anAuditorReadsTheLatestChangesOfAllThatTheOrganisationSees() {
		String project = this.programme.project();
		Answer reported = this.programme.report(project, 1, "15000");
		this.programme.verify(this.programme.coordinator, reported);
		String auditor = this.tokens.person("auditor", this.programme.association, Role.AUDITOR);
		Answer first = this.api.get(auditor, "/api/outcomes/changes?limit=3");
		assertThat(first.json().at("/items").valueStream().map((item) -> item.at("/action").asString()))
			.containsExactly("verified", "reported", "opened");
		assertThat(first.json().at("/items").valueStream().map((item) -> item.at("/type").asString()))
			.containsExactly("outcome", "outcome", "project");
		assertThat(first.at("/items/0/subject")).isEqualTo(reported.at("/id"));
		assertThat(first.at("/items/2/subject")).isEqualTo(project);
		String title = this.api.get(this.programme.officer, "/api/projects/" + project).at("/title/en");
		assertThat(first.at("/items/0/name/en")).isEqualTo(title);
		assertThat(first.at("/items/2/name/en")).isEqualTo(title);
		Answer second = this.api.get(auditor, "/api/outcomes/changes?limit=3&cursor=" + first.at("/next"));
		assertThat(second.at("/items/0/type")).isEqualTo("enterprise");
		assertThat(second.at("/items/0/name/th")).isNotBlank();
		assertThat(second.json().at("/next").isNull()).isTrue();
		assertThat(this.api.get(this.programme.stranger, "/api/outcomes/changes").json().at("/items")).isEmpty();
		assertThat(this.api.get(this.programme.leader, "/api/outcomes/changes").code()).isEqualTo(403);
	}

	private String running() {
		String body = this.programme.projectBody(this.programme.enterprise())
			.replace("\"2018-12-31\",\"stage\"", "null,\"stage\"");
		return Programmes.id(this.api.post(this.programme.officer, "/api/projects", body));
	}

	/** Straight into the table: the period has only begun. */
	private void report(String project, YearMonth month) {
		insert(project, 1, month.atDay(1).toString());
	}

	private void more(String project, int count) {
		insert(project, count, "1990-01-01");
	}

	private void insert(String project, int count, String from) {
		this.jdbc
			.sql("""
					insert into outcome (id, version, revision, project, agreement, objective, measure, period_from, period_to,
						value, unit_code, state, reported_by, reported_by_name, reported_at, reporters)
					select gen_random_uuid(), 1, 1, p.id, p.agreement, p.objective, 'sales.monthly', day, day, 1, 'THB/month',
						'reported', 'somebody', 'Somebody', timestamptz '2018-06-01' + number * interval '1 minute',
						'{somebody}'
					from project p, generate_series(0, :last) as number, lateral (select cast(:from as date) + number) as d(day)
					where p.id = cast(:project as uuid)
					""")
			.param("last", count - 1)
			.param("from", from)
			.param("project", project)
			.update();
	}

	private List<String> all(String token, String path) {
		List<String> ids = new ArrayList<>();
		String cursor = "";
		for (int pages = 0; pages < 20; pages++) {
			Answer page = this.api.get(token, path + cursor);
			assertThat(page.code()).as(page.body()).isEqualTo(200);
			page.json().at("/items").forEach((item) -> ids.add(item.at("/id").asString()));
			if (page.json().at("/next").isNull()) {
				return ids;
			}
			cursor = "&cursor=" + page.at("/next");
		}
		throw new AssertionError("no end");
	}

}
