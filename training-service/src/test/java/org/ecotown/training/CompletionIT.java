package org.ecotown.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

@TrainingTest
class CompletionIT {

	private static final String REASON = "{\"reason\":\"ชื่อไม่ครบ\"}";

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Test
	void needsSomebodyWhoAttended() {
		String session = this.programme.session(5, TODAY);
		this.programme.register(session, "สมชาย");
		assertThat(close(session).problem()).isEqualTo("missing-attendance");
		assertThat(this.programme.read(session).at("/state")).isEqualTo("open");
	}

	@Test
	void waitsForTheLastDay() {
		String session = this.programme.session(5, TODAY, TODAY.plusDays(1));
		this.programme.checkIn(this.programme.register(session, "สมชาย").at("/id"), TODAY);
		assertThat(close(session).problem()).isEqualTo("unfinished-session");
	}

	@Test
	void storesTheRegisterUnderItsHash() throws Exception {
		String session = this.programme.attendedSession("=HYPERLINK(1)", "น้ำผึ้ง");
		Answer closed = close(session);
		assertThat(closed.at("/state")).isEqualTo("closed");
		assertThat(closed.at("/closedBy/name")).isEqualTo("trainer");
		Answer register = this.api.get(this.programme.coordinator, closed.at("/evidence"));
		assertThat(register.body()).startsWith("\uFEFF").contains("น้ำผึ้ง ใจดี", "'=HYPERLINK(1)");
		assertThat(register.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(register.headers().getCacheControl()).isEqualTo("no-store");
		assertThat(register.headers().getContentDisposition().isAttachment()).isTrue();
		assertThat(closed.at("/evidence")).endsWith(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(register.body().getBytes(StandardCharsets.UTF_8))));
		assertThat(this.api.get(this.programme.stranger, closed.at("/evidence")).code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.executive, closed.at("/evidence")).code()).isEqualTo(403);
	}

	@Test
	void isVerifiedByASecondPerson() {
		String session = this.programme.attendedSession("สมชาย");
		assertThat(this.programme.change(this.programme.officer, session, "closing", null).code()).isEqualTo(200);
		Answer same = this.programme.change(this.programme.officer, session, "verification", null);
		assertThat(same.code()).isEqualTo(422);
		assertThat(same.problem()).isEqualTo("same-person");
		assertThat(this.programme.change(this.programme.officer, session, "return", REASON).problem())
			.isEqualTo("same-person");
		assertThat(this.programme.change(this.programme.trainer, session, "verification", null).code()).isEqualTo(403);
		Answer verified = this.programme.change(this.programme.coordinator, session, "verification", null);
		assertThat(verified.at("/state")).isEqualTo("verified");
		assertThat(verified.at("/verifiedBy/name")).isEqualTo("coordinator");
	}

	@Test
	void isVerifiedByNobodyWhoEverClosedIt() {
		String session = this.programme.attendedSession("สมชาย");
		assertThat(this.programme.change(this.programme.officer, session, "closing", null).code()).isEqualTo(200);
		assertThat(this.programme.change(this.programme.coordinator, session, "return", REASON).code()).isEqualTo(200);
		assertThat(close(session).code()).isEqualTo(200);
		assertThat(mayVerify(this.programme.officer, session)).isFalse();
		assertThat(mayVerify(this.programme.trainer, session)).isFalse();
		assertThat(mayVerify(this.programme.officer2, session)).isTrue();
		Answer earlier = this.programme.change(this.programme.officer, session, "verification", null);
		assertThat(earlier.code()).isEqualTo(422);
		assertThat(earlier.problem()).isEqualTo("same-person");
		assertThat(this.programme.change(this.programme.officer2, session, "verification", null).code()).isEqualTo(200);
	}

	private boolean mayVerify(String who, String session) {
		return this.api.get(who, "/api/sessions/" + session).json().at("/mayVerify").asBoolean();
	}

	@Test
	void findsTheFirstClickDoneAtTheSecond() {
		String session = this.programme.attendedSession("สมชาย");
		String etag = this.programme.read(session).etag();
		String closing = "/api/sessions/" + session + "/closing";
		assertThat(this.api.change(this.programme.trainer, HttpMethod.POST, closing, null, etag).code()).isEqualTo(200);
		Answer second = this.api.change(this.programme.trainer, HttpMethod.POST, closing, null, etag);
		assertThat(second.code()).isEqualTo(409);
		assertThat(second.problem()).isEqualTo("closed-session");
		assertThat(this.programme.change(this.programme.officer, session, "verification", null).code()).isEqualTo(200);
		assertThat(this.programme.change(this.programme.officer, session, "verification", null).problem())
			.isEqualTo("verified-session");
	}

	@Test
	void letsOneOfManySimultaneousClicksWin() throws Exception {
		String session = this.programme.closedSession("สมชาย");
		String etag = this.programme.read(session).etag();
		Callable<Integer> click = () -> this.api
			.change(this.programme.officer, HttpMethod.POST, "/api/sessions/" + session + "/verification", null, etag)
			.code();
		try (var clickers = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(clickers.invokeAll(Stream.generate(() -> click).limit(8).toList())
				.stream()
				.map((answer) -> answer.resultNow())
				.filter((code) -> code == 200)).hasSize(1);
		}
	}

	@Test
	void takesNoChangesUntilReturnedAndIsClosedAgain() {
		String session = this.programme.closedSession("สมชาย");
		String registrations = "/api/sessions/" + session + "/registrations";
		String registration = this.api.get(this.programme.officer, registrations).at("/items/0/id");
		assertThat(this.programme.register(session, "สมหญิง").problem()).isEqualTo("closed-session");
		assertThat(this.programme.checkIn(registration, TODAY).problem()).isEqualTo("closed-session");
		Answer changed = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/sessions/" + session,
				this.programme.plan(this.programme.read(session).at("/course"), 5, TODAY),
				this.programme.read(session).etag());
		assertThat(changed.problem()).isEqualTo("closed-session");
		assertThat(this.programme.change(this.programme.officer, session, "return", "{\"reason\":\" \"}").code())
			.isEqualTo(422);

		Answer returned = this.programme.change(this.programme.officer, session, "return", REASON);
		assertThat(returned.at("/state")).isEqualTo("returned");
		assertThat(returned.at("/returnReason")).isEqualTo("ชื่อไม่ครบ");
		String added = Programme.created(this.programme.register(session, "สมหญิง")).at("/id");
		assertThat(this.programme.checkIn(added, TODAY).code()).isEqualTo(200);
		Answer closed = close(session);
		assertThat(closed.at("/state")).isEqualTo("closed");
		assertThat(closed.json().at("/returnReason").isNull()).isTrue();
		assertThat(this.programme.change(this.programme.officer, session, "verification", null).code()).isEqualTo(200);
		assertThat(this.api.get(this.programme.officer, "/api/sessions/" + session + "/history")
			.json()
			.at("/items")
			.size()).isEqualTo(5);
	}

	private Answer close(String session) {
		return this.programme.change(this.programme.trainer, session, "closing", null);
	}

}
