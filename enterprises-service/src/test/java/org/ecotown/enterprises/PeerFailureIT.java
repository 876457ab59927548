package org.ecotown.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.github.tomakehurst.wiremock.http.Fault;
import org.awaitility.Awaitility;
import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class PeerFailureIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private FakeAgreements agreements;

	private static final int MORE_THAN_THE_POOL = 14;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@AfterEach
	void recover() {
		this.agreements.recover();
	}

	@Test
	void absentAgreementIsAFaultOfTheInput() {
		Answer refused = register(this.programme.agreement.toString(), UUID.randomUUID().toString());

		assertThat(refused.code()).isEqualTo(422);
		assertThat(Faults.of(refused)).containsExactly("/agreement unknown-agreement");
		assertThat(enterprises()).isZero();
	}

	@Test
	void absentObjectiveIsAFaultOfTheInput() {
		String enterprise = this.programme.enterprise();
		String body = this.programme.projectBody(enterprise);

		assertThat(Faults.of(this.api.post(this.programme.officer, "/api/projects",
				body.replace(this.programme.objective.toString(), UUID.randomUUID().toString()))))
			.containsExactly("/objective unknown-objective");
		assertThat(Faults.of(this.api.post(this.programme.officer, "/api/projects",
				body.replace(this.programme.agreement.toString(), UUID.randomUUID().toString()))))
			.containsExactly("/agreement unknown-agreement");
		assertThat(Faults.of(this.api.post(this.programme.officer, "/api/projects",
				body.replace(enterprise, UUID.randomUUID().toString()))))
			.containsExactly("/enterprise unknown-enterprise");
	}

	@Test
	void brokenPeerIsAnOutage() {
		this.agreements.fail(aResponse().withStatus(500));
		assertOutage(register());
	}

	@Test
	void slowPeerIsAnOutage() {
		this.agreements.fail(aResponse().withStatus(200).withFixedDelay(20_000));
		assertOutage(register());
	}

	/** With a key, too: its transaction begins when the peer has answered. */
	@Test
	void peersThatHangKeepNoConnectionFromAnybodyElse() throws Exception {
		String enterprise = this.programme.enterprise();
		this.agreements.fail(aResponse().withStatus(404).withFixedDelay(1700));
		int before = this.agreements.agreementRequests(this.programme.agreement).size();
		List<CompletableFuture<Answer>> hanging = new ArrayList<>();
		for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
			String path = (i % 2 == 0) ? "/api/enterprises" : "/api/projects";
			String body = (i % 2 == 0) ? this.programme.enterpriseBody("กลุ่ม")
					: this.programme.projectBody(enterprise);
			hanging.add(CompletableFuture.supplyAsync(
					() -> this.api.send(this.programme.officer, HttpMethod.POST, path, body,
							(headers) -> headers.set("Idempotency-Key", UUID.randomUUID().toString())),
					Thread::startVirtualThread));
		}
		Awaitility.await()
			.until(() -> this.agreements.agreementRequests(this.programme.agreement).size() == before
					+ MORE_THAN_THE_POOL);
		assertThat(this.api.get(this.programme.officer, "/api/enterprises").code()).isEqualTo(200);
		assertThat(hanging).noneMatch(CompletableFuture::isDone);
		for (CompletableFuture<Answer> one : hanging) {
			assertThat(one.get().code()).isIn(422, 503);
		}
	}

	@Test
	void peerThatHangsUpIsAnOutage() {
		this.agreements.fail(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		assertOutage(register());
	}

	@Test
	void peerThatRefusesConnectionsIsAnOutageUntilItIsBack() {
		this.agreements.goAway();
		try {
			assertOutage(register());
		}
		finally {
			this.agreements.comeBack();
		}
		this.programmes.create();
		assertThat(register().code()).isEqualTo(201);
	}

	@Test
	void knownAgreementNeedsNoAnswerToChangeAnEnterprise() {
		Answer created = register();
		this.agreements.fail(aResponse().withStatus(503));

		Answer changed = this.api.change(this.programme.officer, HttpMethod.PUT,
				"/api/enterprises/" + created.at("/id"), this.programme.enterpriseBody("ชื่อใหม่"), created.etag());

		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(this.api.get(this.programme.coordinator, "/api/enterprises/" + created.at("/id")).at("/name/th"))
			.isEqualTo("ชื่อใหม่");
	}

	@Test
	void reportingAgainstABaselineNeedsNoPeer() {
		String project = this.programme.project();
		this.agreements.fail(aResponse().withStatus(503));

		assertThat(this.programme.report(project, 1, "1").code()).isEqualTo(201);
	}

	private Answer register() {
		return this.api.post(this.programme.officer, "/api/enterprises", this.programme.enterpriseBody("กลุ่ม"));
	}

	private Answer register(String agreement, String replacement) {
		return this.api.post(this.programme.officer, "/api/enterprises",
				this.programme.enterpriseBody("กลุ่ม").replace(agreement, replacement));
	}

	private void assertOutage(Answer answer) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("peer-unavailable");
		assertThat(answer.headers().getFirst("Retry-After")).isNotBlank();
		assertThat(enterprises()).isZero();
	}

	private int enterprises() {
		return this.api.get(this.programme.officer, "/api/enterprises").json().at("/items").size();
	}

}
