package org.ecotown.agreements.signing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agreement moves from draft into force and to its end, and what may be done says so.
 */
@AgreementsIntegrationTest
class LifecycleIT {

	private static final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private AgreementsFixtures programme;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
	}

	@Test
	void isADraftUntilSigned() {
		Answer draft = this.programme.registered();
		assertThat(draft.at("/state")).isEqualTo("draft");
		assertThat(draft.json().at("/signedOn").isNull()).isTrue();
		Answer signed = this.programme.sign(this.programme.signing(), draft.etag());
		assertThat(signed.at("/state")).isEqualTo("expired");
		assertThat(signed.at("/signedOn")).isEqualTo("2017-11-10");
		assertThat(signed.json().at("/signedAt")).isEqualTo(this.programme.signing().at("/signedAt"));
		assertThat(this.api.get(this.programme.coordinator(), this.programme.path()).at("/signedOn"))
			.isEqualTo("2017-11-10");
	}

	@Test
	void signedButYetToBeginIsNotInForce() {
		Answer draft = registered(today.plusYears(1), "P2Y");
		Answer signed = sign(today, draft.etag());
		assertThat(signed.code()).as(signed.body()).isEqualTo(200);
		assertThat(signed.at("/state")).isEqualTo("signed");
	}

	@Test
	void isInForceFromItsFirstDay() {
		assertThat(sign(today, registered(today, "P1D").etag()).at("/state")).isEqualTo("in-force");
	}

	@Test
	void nobodySignsInTheFuture() {
		Answer draft = registered(today, "P2Y");
		Answer refused = sign(today.plusDays(1), draft.etag());
		assertThat(refused.code()).isEqualTo(422);
		assertThat(faults(refused)).containsExactly("/signedOn future-date");
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).at("/state")).isEqualTo("draft");
	}

	@Test
	void needsASignerAndThePaperOfWhoHoldsDelegatedPower() {
		ObjectNode mou = this.programme.mou();
		((ObjectNode) mou.at("/signatories/0")).put("capacity", "witness");
		((ObjectNode) mou.at("/signatories/1")).put("capacity", "approver").put("authority", "delegated-power");
		Answer draft = this.api.create(this.programme.officer(), this.programme.path(), mou.toString());
		assertThat(draft.code()).as(draft.body()).isEqualTo(201);
		assertThat(draft.at("/signatories/0/authority")).isEqualTo("office-held");
		assertThat(faults(this.programme.sign(this.programme.signing(), draft.etag())))
			.containsExactly("/signatories missing-signer", "/signatories/1/authorityPaper missing-paper");
		ObjectNode signing = this.programme.signing();
		ArrayNode signatories = (ArrayNode) draft.json().at("/signatories").deepCopy();
		((ObjectNode) signatories.get(0)).put("capacity", "signer").put("authority", "acting-official");
		((ObjectNode) signatories.get(1)).putObject("authorityPaper")
			.put("title", "หนังสือมอบอำนาจ เลขที่ 12/2560")
			.put("dated", "2017-11-01");
		signing.set("signatories", signatories);
		Answer signed = this.programme.sign(signing, draft.etag());
		assertThat(signed.code()).as(signed.body()).isEqualTo(200);
		assertThat(signed.at("/signatories/0/authority")).isEqualTo("acting-official");
		assertThat(signed.at("/signatories/1/authorityPaper/title")).isEqualTo("หนังสือมอบอำนาจ เลขที่ 12/2560");
		assertThat(signed.at("/signatories/1/id")).isEqualTo(draft.at("/signatories/1/id"));
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).json().at("/signatories"))
			.isEqualTo(signed.json().at("/signatories"));
		ObjectNode withoutSigner = (ObjectNode) signed.json().deepCopy();
		withoutSigner.putArray("signatories");
		assertThat(faults(this.api.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(),
				withoutSigner.toString(), signed.etag())))
			.containsExactly("/signatories missing-signer");
	}

	@Test
	void whatWasPutDownCanBeMended() {
		Answer signed = this.programme.signed();
		Answer mended = this.programme.sign(this.programme.signing().put("signedOn", "2017-11-09"), signed.etag());
		assertThat(mended.code()).as(mended.body()).isEqualTo(200);
		assertThat(mended.at("/signedOn")).isEqualTo("2017-11-09");
		Answer history = this.api.get(this.programme.officer(), this.programme.path() + "/history");
		assertThat(history.at("/items/0/action")).isEqualTo("signing-corrected");
		assertThat(history.at("/items/1/action")).isEqualTo("signed");
	}

	@Test
	void endsBeforeItsTimeWithADayAndAReason() {
		Answer signed = sign(today, registered(today.minusMonths(1), "P2Y").etag());
		assertThat(faults(terminate(today.plusYears(3), "หมดความจำเป็น", signed.etag())))
			.containsExactly("/lastDay outside-term");
		assertThat(faults(terminate(today, " ", signed.etag()))).containsExactly("/reason required");
		Answer ended = terminate(today, "หมดความจำเป็น", signed.etag());
		assertThat(ended.code()).as(ended.body()).isEqualTo(200);
		assertThat(ended.at("/state")).isEqualTo("in-force");
		assertThat(ended.at("/termination/lastDay")).isEqualTo(today.toString());
		assertThat(ended.at("/termination/reason")).isEqualTo("หมดความจำเป็น");
		assertThat(ended.at("/inForceTo")).isEqualTo(today.minusMonths(1).plusYears(2).minusDays(1).toString());
		Answer again = terminate(today, "อีกครั้ง", ended.etag());
		assertThat(again.code()).isEqualTo(409);
		assertThat(again.problem()).isEqualTo("wrong-state");
		assertThat(sign(today, ended.etag()).problem()).isEqualTo("wrong-state");
	}

	@Test
	void endsOnOneOfItsDaysOnly() {
		Answer early = sign(today, registered(today.plusYears(1), "P2Y").etag());
		assertThat(faults(terminate(today.plusMonths(1), "ยกเลิกก่อนเริ่ม", early.etag())))
			.containsExactly("/lastDay outside-term");
		Answer ended = terminate(today.plusYears(1), "ยกเลิกก่อนเริ่ม", early.etag());
		assertThat(ended.code()).as(ended.body()).isEqualTo(200);
		assertThat(ended.at("/state")).isEqualTo("signed");
	}

	@Test
	void doesNotEndBeforeItWasSigned() {
		Answer late = sign(today, registered(today.minusMonths(1), "P2Y").etag());
		assertThat(faults(terminate(today.minusDays(1), "x", late.etag()))).containsExactly("/lastDay outside-term");
	}

	@Test
	void theTermKeepsTheDayItWasEndedOn() {
		Answer ended = terminate(today, "หมดความจำเป็น",
				sign(today.minusDays(1), registered(today.minusMonths(1), "P2Y").etag()).etag());
		assertThat(faults(move(ended, today.plusDays(1), today.plusYears(1))))
			.containsExactly("/inForceFrom excluded-termination");
		assertThat(faults(move(ended, today.minusMonths(1), today.minusDays(1))))
			.containsExactly("/inForceTo excluded-termination");
		Answer moved = move(ended, today.minusMonths(2), today);
		assertThat(moved.code()).as(moved.body()).isEqualTo(200);
		assertThat(moved.at("/termination/lastDay")).isEqualTo(today.toString());
	}

	@Test
	void servicesLearnTheDaysItIsInForce() {
		Answer signed = sign(today, registered(today.minusMonths(1), "P2Y").etag());
		String path = this.programme.path() + "/term";
		assertThat(this.api.get(this.programme.service(), path).at("/to")).isEqualTo(signed.at("/inForceTo"));
		terminate(today, "x", signed.etag());
		assertThat(this.api.get(this.programme.service(), path).at("/to")).isEqualTo(today.toString());
		assertThat(this.api.get(this.programme.service(), "/api/agreements/" + this.programme.tistr + "/term").code())
			.isEqualTo(404);
		assertThat(this.api.get(this.programme.officer(), path).code()).isEqualTo(403);
	}

	@Test
	void draftsAndWhatHasRunOutAreNotTerminated() {
		assertThat(terminate(today, "x", this.programme.registered().etag()).problem()).isEqualTo("wrong-state");
		Answer expired = this.programme.sign(this.programme.signing(), "\"1\"");
		assertThat(terminate(LocalDate.of(2018, 1, 1), "x", expired.etag()).problem()).isEqualTo("wrong-state");
	}

	@Test
	void saysWhatTheCallerMayDo() {
		Answer draft = registered(today, "P2Y");
		assertThat(rights(draft)).isEqualTo("true true false");
		Answer signed = sign(today, draft.etag());
		assertThat(rights(signed)).isEqualTo("true true true");
		assertThat(rights(terminate(today, "x", signed.etag()))).isEqualTo("true false false");
		String auditor = this.tokens.person("auditor", this.programme.tistr,
				org.ecotown.platform.security.Role.AUDITOR);
		assertThat(rights(this.api.get(auditor, this.programme.path()))).isEqualTo("false false false");
	}

	@Test
	void othersNeitherSignNorTerminate() {
		String etag = this.programme.registered().etag();
		for (String what : List.of("/signing", "/termination")) {
			String body = what.equals("/signing") ? this.programme.signing().toString()
					: "{\"lastDay\": \"2018-01-01\", \"reason\": \"x\"}";
			Answer answer = this.api.change(this.programme.stranger(), HttpMethod.POST, this.programme.path() + what,
					body, etag);
			assertThat(answer.code()).as(what).isEqualTo(404);
			assertThat(this.api
				.change(this.programme.officer(), HttpMethod.POST, this.programme.path() + what, body, "\"9\"")
				.code()).isEqualTo(412);
		}
	}

	private static String rights(Answer answer) {
		return answer.at("/mayChange") + " " + answer.at("/maySign") + " " + answer.at("/mayTerminate");
	}

	private Answer registered(LocalDate from, String duration) {
		ObjectNode mou = this.programme.mou().put("inForceFrom", from.toString()).put("duration", duration);
		Answer answer = this.api.create(this.programme.officer(), this.programme.path(), mou.toString());
		assertThat(answer.code()).as(answer.body()).isEqualTo(201);
		return answer;
	}

	private Answer move(Answer agreement, LocalDate from, LocalDate to) {
		ObjectNode moved = (ObjectNode) agreement.json().deepCopy();
		moved.put("inForceFrom", from.toString()).put("inForceTo", to.toString()).remove("duration");
		return this.api.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(), moved.toString(),
				agreement.etag());
	}

	private Answer sign(LocalDate day, String etag) {
		return this.programme.sign(this.programme.signing().put("signedOn", day.toString()), etag);
	}

	private Answer terminate(LocalDate lastDay, String reason, String etag) {
		return this.api.change(this.programme.officer(), HttpMethod.POST, this.programme.path() + "/termination",
				"{\"lastDay\": \"%s\", \"reason\": \"%s\"}".formatted(lastDay, reason), etag);
	}

	private static List<String> faults(Answer answer) {
		List<String> faults = new ArrayList<>();
		answer.json()
			.at("/errors")
			.forEach((error) -> faults.add(error.at("/pointer").asString() + " " + error.at("/code").asString()));
		return faults;
	}

}
