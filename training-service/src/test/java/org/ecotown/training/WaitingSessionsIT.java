package org.ecotown.training;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;
import static org.ecotown.training.Programme.YESTERDAY;

@TrainingTest
class WaitingSessionsIT {

	private static final String TO_VERIFY = "/api/sessions/waiting?for=verification";

	private static final String TO_CORRECT = "/api/sessions/waiting?for=correction";

	private static final String UPCOMING = "/api/sessions/upcoming";

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestTokens tokens;

	@Test
	void closedSessionsWaitForOtherStaffTheLongestClosedFirst() {
		String first = this.programme.closedSession("สมชาย");
		String second = this.programme.attendedSession("สมหญิง");
		assertThat(this.programme.change(this.programme.officer, second, "closing", null).code()).isEqualTo(200);
		assertThat(all(this.programme.coordinator, TO_VERIFY)).containsExactly(first, second);
		assertThat(all(this.programme.officer, TO_VERIFY)).containsExactly(first);
		for (String token : List.of(this.programme.trainer, this.programme.leader, this.programme.executive,
				this.programme.stranger)) {
			assertThat(all(token, TO_VERIFY)).isEmpty();
		}
		this.programme.change(this.programme.coordinator, first, "verification", null);
		assertThat(all(this.programme.coordinator, TO_VERIFY)).containsExactly(second);
	}

	@Test
	void whatWasSentBackWaitsForWhoClosedIt() {
		String session = this.programme.closedSession("สมชาย");
		this.programme.change(this.programme.officer, session, "return", "{\"reason\":\"ชื่อไม่ครบ\"}");
		assertThat(all(this.programme.trainer, TO_CORRECT)).containsExactly(session);
		assertThat(all(this.programme.coordinator, TO_CORRECT)).isEmpty();
		assertThat(all(this.programme.coordinator, TO_VERIFY)).isEmpty();
	}

	@Test
	void theNextSessionComesFirstAndWhatIsOverNotAtAll() {
		String later = this.programme.session(5, TODAY.plusDays(9));
		String today = this.programme.session(5, TODAY);
		String lasting = this.programme.session(5, YESTERDAY, TODAY.plusDays(1));
		this.programme.session(5, YESTERDAY);
		for (String token : List.of(this.programme.trainer, this.programme.leader)) {
			assertThat(all(token, UPCOMING)).containsExactly(lasting, today, later);
		}
		assertThat(all(this.programme.stranger, UPCOMING)).isEmpty();
	}

	@Test
	void anAuditorReadsTheLatestChanges() {
		String session = this.programme.closedSession("สมชาย");
		String auditor = this.tokens.person("auditor", this.programme.association, Role.AUDITOR);
		Answer changes = this.api.get(auditor, "/api/sessions/changes");
		assertThat(changes.at("/items/0/action")).isEqualTo("closed");
		assertThat(changes.at("/items/0/subject")).isEqualTo(session);
		assertThat(changes.at("/items/0/name/en")).isNotBlank()
			.isEqualTo(this.api.get(auditor, "/api/sessions/" + session).at("/title/en"));
		assertThat(this.api.get(this.programme.stranger, "/api/sessions/changes").json().at("/items")).isEmpty();
	}

	@Test
	void hundredsAreReadPageByPageAndCounted() {
		String session = this.programme.session(5, TODAY);
		this.jdbc
			.sql("""
					with copies as (
						insert into session (course_id, title_th, title_en, agreement, objective, first_day, last_day, capacity,
							sample, organisation)
						select course_id, title_th, title_en, agreement, objective, first_day + number, last_day + number,
							capacity, sample, organisation
						from session, generate_series(1, 260) as number
						where id = cast(:session as uuid)
						returning id, first_day),
					days as (
						insert into session_day (session_id, day, starts_at, ends_at)
						select id, first_day, '09:00', '16:00' from copies)
					insert into session_organisation (session_id, organisation, runs)
					select copies.id, o.organisation, o.runs
					from copies, session_organisation o
					where o.session_id = cast(:session as uuid)
					""")
			.param("session", session)
			.update();
		assertThat(this.api.get(this.programme.trainer, UPCOMING + "?limit=5").at("/total")).isEqualTo("261");
		assertThat(all(this.programme.trainer, UPCOMING)).hasSize(261).doesNotHaveDuplicates().startsWith(session);
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
			cursor = (path.contains("?") ? "&" : "?") + "cursor=" + page.at("/next");
		}
		throw new AssertionError("no end");
	}

}
