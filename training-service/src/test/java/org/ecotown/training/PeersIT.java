package org.ecotown.training;

import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.FakePeers;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

@TrainingTest
class PeersIT {

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private Peers peers;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	@AfterEach
	void peersAreWell() {
		this.peers.restart();
		this.programme.knowToPeers();
	}

	@Test
	void areAskedWithTheTokenOfTheCaller() {
		this.programme.session(5, TODAY);
		for (String path : new String[] { "/api/agreements/" + this.programme.agreement,
				"/api/enterprises/" + this.programme.enterprise }) {
			this.peers.server()
				.verify(getRequestedFor(urlEqualTo(path)).withHeader("Authorization",
						equalTo("Bearer " + this.programme.officer)));
		}
	}

	@Test
	void makeAFaultOfWhatTheyDoNotKnow() {
		this.peers.answer("/api/agreements/" + this.programme.agreement, aResponse().withStatus(404));
		this.peers.answer("/api/enterprises/" + this.programme.enterprise, aResponse().withStatus(404));
		Answer answer = plan();
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.json().at("/errors").valueStream().map((error) -> error.at("/pointer").asString()))
			.containsExactly("/agreement", "/enterprises/0");
		assertThat(sessions()).isZero();
	}

	@Test
	void makeAFaultOfAnObjectiveOfAnotherAgreement() {
		this.peers.agreement(this.programme.agreement, UUID.randomUUID(), List.of());
		Answer answer = plan();
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/objective");
	}

	@ParameterizedTest
	@EnumSource
	void areAnOutageAndNoAbsenceWhenTheyFail(Failure failure) {
		this.peers.answer("/api/agreements/" + this.programme.agreement, failure.answer());
		Answer answer = plan();
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("peer-unavailable");
		assertThat(answer.headers().getFirst("Retry-After")).isNotNull();
		assertThat(sessions()).isZero();
	}

	@Test
	void areAnOutageWhenNobodyListens() {
		String course = this.programme.course();
		this.peers.stop();
		Answer answer = this.api.post(this.programme.officer, "/api/sessions", this.programme.plan(course, 5, TODAY));
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("peer-unavailable");
		assertThat(sessions()).isZero();
	}

	@Test
	void makeAFaultOfWhatTheyForbid() {
		this.peers.answer("/api/agreements/" + this.programme.agreement,
				aResponse().withStatus(403).withHeader(FakePeers.BROKEN, "yes"));
		Answer answer = plan();
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/agreement");
	}

	@Test
	void areNotNeededToChangeWhatTheyWereNotAskedAbout() {
		String session = this.programme.session(5, TODAY);
		this.peers.answer("/api/agreements/" + this.programme.agreement, aResponse().withStatus(503));
		this.peers.answer("/api/enterprises/" + this.programme.enterprise, aResponse().withStatus(503));
		Answer changed = replace(this.programme.officer, session);
		assertThat(changed.code()).isEqualTo(200);
		assertThat(changed.at("/capacity")).isEqualTo("9");
		assertThat(this.api.get(this.programme.coordinator, "/api/sessions/" + session).code()).isEqualTo(200);
	}

	@Test
	void sayAtEveryChangeWhoRunsTheSession() {
		String session = this.programme.session(5, TODAY);
		UUID joined = UUID.randomUUID();
		String newcomer = this.tokens.person("newcomer", joined, Role.PROGRAMME_OFFICER);
		this.peers.agreement(this.programme.agreement, this.programme.objective,
				List.of(this.programme.institute, joined));
		assertThat(this.api.get(newcomer, "/api/sessions/" + session).code()).isEqualTo(404);
		assertThat(replace(this.programme.coordinator, session).problem()).isEqualTo("foreign-session");
		assertThat(replace(this.programme.officer, session).code()).isEqualTo(200);
		assertThat(this.api.get(newcomer, "/api/sessions/" + session).code()).isEqualTo(200);
		assertThat(this.api.get(this.programme.coordinator, "/api/sessions/" + session).code()).isEqualTo(404);
	}

	@Test
	void letNobodyChangeASessionOfAnAgreementTheyDoNotSee() {
		String session = this.programme.session(5, TODAY);
		this.peers.answer("/api/agreements/" + this.programme.agreement, aResponse().withStatus(404));
		Answer changed = replace(this.programme.officer, session);
		assertThat(changed.code()).isEqualTo(422);
		assertThat(changed.at("/errors/0/pointer")).isEqualTo("/agreement");
	}

	private Answer replace(String token, String session) {
		return this.api.change(token, HttpMethod.PUT, "/api/sessions/" + session,
				this.programme.plan(this.programme.read(session).at("/course"), 9, TODAY),
				this.programme.read(session).etag());
	}

	private Answer plan() {
		return this.api.post(this.programme.officer, "/api/sessions",
				this.programme.plan(this.programme.course(), 5, TODAY));
	}

	private int sessions() {
		return this.api.get(this.programme.officer, "/api/sessions").json().at("/items").size();
	}

	enum Failure {

		INTERNAL_ERROR {
			@Override
			ResponseDefinitionBuilder answer() {
				return aResponse().withStatus(500);
			}
		},
		UNAVAILABLE {
			@Override
			ResponseDefinitionBuilder answer() {
				return aResponse().withStatus(503);
			}
		},
		TOO_SLOW {
			@Override
			ResponseDefinitionBuilder answer() {
				return okJson("{}").withFixedDelay(20_000).withHeader(FakePeers.BROKEN, "yes");
			}
		},
		GARBLED {
			@Override
			ResponseDefinitionBuilder answer() {
				return okJson("<html>").withHeader(FakePeers.BROKEN, "yes");
			}
		},
		CONNECTION_LOST {
			@Override
			ResponseDefinitionBuilder answer() {
				return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).withHeader(FakePeers.BROKEN, "yes");
			}
		};

		abstract ResponseDefinitionBuilder answer();

	}

}
