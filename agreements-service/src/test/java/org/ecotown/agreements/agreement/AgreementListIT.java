package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class AgreementListIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private AgreementsFixtures programme;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.programme.signed();
	}

	@Test
	void showsWhatAListNeeds() {
		Answer list = this.api.get(this.programme.coordinator(), "/api/agreements");
		assertThat(list.json().at("/items")).hasSize(1);
		assertThat(list.at("/items/0/id")).isEqualTo(this.programme.id.toString());
		assertThat(list.at("/items/0/kind")).isEqualTo("mou");
		assertThat(list.at("/items/0/objectiveCount")).isEqualTo("4");
		assertThat(list.at("/items/0/parties/0/name/en")).startsWith("Thailand Institute");
		assertThat(list.json().at("/next").isNull()).isTrue();
	}

	@Test
	void showsNothingToOthers() {
		assertThat(this.api.get(this.programme.stranger(), "/api/agreements").json().at("/items")).isEmpty();
		assertThat(this.api.get(this.programme.service(), "/api/agreements").json().at("/items")).isEmpty();
	}

	@Test
	void findsInsideThaiWords() {
		another("โครงการทดสอบเรื่องน้ำ ๒๕๖๑", "Water", "2018-01-01");
		assertThat(titles("q=นิเวศ")).hasSize(1).first().asString().startsWith("ความร่วมมือเพื่อการส่งเสริม");
		assertThat(titles("q=ทดสอบ")).containsExactly("โครงการทดสอบเรื่องน้ำ ๒๕๖๑");
		assertThat(titles("q=น้ำ 2561")).hasSize(1);
		assertThat(titles("q=ECO-INDUSTRIAL")).hasSize(1);
		assertThat(titles("q=สพช. 1/2560")).hasSize(1);
		assertThat(titles("q=100%")).isEmpty();
		assertThat(titles("q=_")).isEmpty();
	}

	@Test
	void findsWordsInAnyOrderAndEverySpelling() {
		another("โครงการน้ำ มาบ\u200Bตาพุด", "Water", "2018-01-01");
		another("โครงการนำ มาบตาพุด", "Lead", "2019-01-01");
		assertThat(titles("q=มาบตาพุด น\u0E4D\u0E49\u0E32")).containsExactly("โครงการน้ำ มาบตาพุด",
				"โครงการนำ มาบตาพุด");
		assertThat(titles("q=  มาบตาพุด   โครงการ ")).hasSize(2);
		assertThat(titles("q=โครงการ น\u0E33 มาบตาพุด")).containsExactly("โครงการนำ มาบตาพุด", "โครงการน้ำ มาบตาพุด");
		Answer first = this.api.get(this.programme.officer(), "/api/agreements?limit=1&q=นำ มาบตาพุด");
		assertThat(titles("limit=1&q=นำ มาบตาพุด&cursor=" + first.at("/next"))).containsExactly("โครงการน้ำ มาบตาพุด");
	}

	@Test
	void filtersByState() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
		another("ร่าง", "Draft", today.toString());
		signed(another("มีผล", "In force", today.minusMonths(1).toString()), today);
		signed(another("เริ่มปีหน้า", "From next year", today.plusYears(1).toString()), today);
		change(signed(another("เลิกแล้ว", "Ended", today.minusMonths(1).toString()), today), "termination",
				"{\"lastDay\": \"%s\", \"reason\": \"เลิก\"}".formatted(today.minusDays(1)));
		change(signed(another("จะเลิก", "Will end", today.minusMonths(1).toString()), today), "termination",
				"{\"lastDay\": \"%s\", \"reason\": \"เลิก\"}".formatted(today));
		assertThat(titles("state=draft")).containsExactly("ร่าง");
		assertThat(titles("state=signed")).containsExactly("เริ่มปีหน้า");
		assertThat(titles("state=in-force")).containsExactlyInAnyOrder("มีผล", "จะเลิก");
		assertThat(titles("state=terminated")).containsExactly("เลิกแล้ว");
		assertThat(titles("state=expired")).hasSize(1);
		assertThat(titles("state=in-review")).isEmpty();
		for (String state : List.of("draft", "signed", "in-force", "terminated", "expired")) {
			this.api.get(this.programme.officer(), "/api/agreements?state=" + state)
				.json()
				.at("/items")
				.forEach((item) -> assertThat(item.at("/state").asString()).isEqualTo(state));
		}
	}

	@Test
	void whatNeedsAttentionComesFirst() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
		signed(another("ใหม่", "New", today.minusMonths(1).toString()), today);
		signed(another("ใกล้สิ้นสุด", "Ending", today.minusMonths(23).toString()), today);
		another("ร่าง", "Draft", today.minusMonths(2).toString());
		signed(another("เพิ่งสิ้นสุด", "Just over", today.minusMonths(25).toString()), today);
		change(signed(another("จะเลิก", "Will end", today.minusMonths(1).toString()), today), "termination",
				"{\"lastDay\": \"%s\", \"reason\": \"เลิก\"}".formatted(today));
		List<String> seen = pages("sort=urgent&limit=2");
		assertThat(seen).hasSize(6).startsWith("Will end", "Ending", "New", "Draft", "Just over");
	}

	@Test
	void sortsByThaiTitle() {
		another("โครงการน้ำ", "Water", "2018-01-01");
		another("ไก่ชน", "Chicken", "2017-01-01");
		another("เกาะเสม็ด", "Island", "2019-01-01");
		another("กระยาสารท", "Sweets", "2020-01-01");
		List<String> seen = pages("sort=title&limit=2");
		assertThat(seen.get(3)).startsWith("Cooperation");
		seen.remove(3);
		assertThat(seen).containsExactly("Sweets", "Island", "Chicken", "Water");
	}

	@Test
	void saysHowManyThereAre() {
		another("ฉบับที่ ๑", "No. 1", "2018-01-01");
		another("ฉบับที่ ๒", "No. 2", "2018-01-01");
		for (String order : List.of("newest", "urgent", "title")) {
			Answer first = this.api.get(this.programme.officer(), "/api/agreements?limit=2&sort=" + order);
			assertThat(first.at("/total")).isEqualTo("3");
			Answer second = this.api.get(this.programme.officer(),
					"/api/agreements?limit=2&sort=" + order + "&cursor=" + first.at("/next"));
			assertThat(second.json().at("/items")).hasSize(1);
			assertThat(second.at("/total")).isEqualTo("3");
		}
		assertThat(this.api.get(this.programme.officer(), "/api/agreements?state=draft&q=ฉบับ").at("/total"))
			.isEqualTo("2");
		assertThat(this.api.get(this.programme.stranger(), "/api/agreements").at("/total")).isEqualTo("0");
	}

	@Test
	void aCursorBelongsToItsOrder() {
		another("ฉบับที่ ๑", "No. 1", "2018-01-01");
		String cursor = this.api.get(this.programme.officer(), "/api/agreements?limit=1&sort=title").at("/next");
		Answer answer = this.api.get(this.programme.officer(), "/api/agreements?limit=1&cursor=" + cursor);
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.at("/errors/0/code")).isEqualTo("invalid-cursor");
	}

	@Test
	void anAuditorReadsTheLatestChanges() {
		String auditor = this.tokens.person("auditor", this.programme.cpa, Role.AUDITOR);
		Answer changes = this.api.get(auditor, "/api/agreements/changes");
		assertThat(changes.at("/items/0/subject")).isEqualTo(this.programme.id.toString());
		assertThat(changes.at("/items/0/name/th")).isNotBlank()
			.isEqualTo(this.api.get(auditor, "/api/agreements/" + this.programme.id).at("/title/th"));
		assertThat(changes.json().at("/items").valueStream().map((item) -> item.at("/action").asString()))
			.containsExactly("signed", "created");
		assertThat(this.api.get(this.programme.stranger(), "/api/agreements/changes").json().at("/items")).isEmpty();
	}

	@Test
	void turnsPagesWithoutGapsUnderInserts() {
		for (int i = 1; i <= 5; i++) {
			another("ฉบับที่ " + i, "No. " + i, "2018-01-01");
		}
		List<String> seen = new ArrayList<>();
		String cursor = "";
		do {
			Answer page = this.api.get(this.programme.officer(), "/api/agreements?limit=2" + cursor);
			page.json().at("/items").forEach((item) -> seen.add(item.at("/title/en").asString()));
			if (seen.size() == 2) {
				another("แทรก", "Inserted", "2030-01-01");
			}
			cursor = page.json().at("/next").isNull() ? "" : "&cursor=" + page.at("/next");
		}
		while (!cursor.isEmpty());
		assertThat(seen).hasSize(6).doesNotHaveDuplicates().contains("No. 1", "No. 5").doesNotContain("Inserted");
	}

	/** The English titles, page by page. */
	private List<String> pages(String query) {
		List<String> seen = new ArrayList<>();
		String cursor = "";
		do {
			Answer page = this.api.get(this.programme.officer(), "/api/agreements?" + query + cursor);
			page.json().at("/items").forEach((item) -> seen.add(item.at("/title/en").asString()));
			cursor = page.json().at("/next").isNull() ? "" : "&cursor=" + page.at("/next");
		}
		while (!cursor.isEmpty());
		return seen;
	}

	private String signed(String path, LocalDate today) {
		return change(path, "signing", "{\"signedOn\": \"%s\"}".formatted(today.minusMonths(2)));
	}

	private String change(String path, String what, String body) {
		String etag = this.api.get(this.programme.officer(), path).etag();
		Answer answer = this.api.change(this.programme.officer(), HttpMethod.POST, path + "/" + what, body, etag);
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		return path;
	}

	private String another(String th, String en, String from) {
		ObjectNode draft = this.programme.mou();
		draft.putObject("title").put("th", th).put("en", en);
		draft.put("inForceFrom", from).putArray("objectives");
		draft.remove("reference");
		String path = "/api/agreements/" + UUID.randomUUID();
		Answer answer = this.api.create(this.programme.officer(), path, draft.toString());
		assertThat(answer.code()).as(answer.body()).isEqualTo(201);
		return path;
	}

	private List<String> titles(String query) {
		Answer answer = this.api.get(this.programme.officer(), "/api/agreements?" + query);
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		List<String> titles = new ArrayList<>();
		for (JsonNode item : answer.json().at("/items")) {
			titles.add(item.at("/title/th").asString());
		}
		return titles;
	}

}
