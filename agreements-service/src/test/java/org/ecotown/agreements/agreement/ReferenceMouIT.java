package org.ecotown.agreements.agreement;

import java.nio.charset.StandardCharsets;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.agreements.OrganisationsStub;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class ReferenceMouIT {

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
	void readsBackExactlyAsAnnounced() {
		JsonNode sent = this.programme.mou();
		Answer read = this.api.get(this.programme.coordinator(), this.programme.path());
		assertThat(read.code()).isEqualTo(200);
		assertThat(read.etag()).isEqualTo("\"2\"");
		JsonNode mou = read.json();
		assertThat(mou.at("/title")).isEqualTo(sent.at("/title"));
		assertThat(mou.at("/signedAt")).isEqualTo(this.programme.signing().at("/signedAt"));
		assertThat(read.at("/kind")).isEqualTo("mou");
		assertThat(read.at("/signedOn")).isEqualTo("2017-11-10");
		assertThat(read.at("/inForceFrom")).isEqualTo("2017-11-10");
		assertThat(read.at("/inForceTo")).isEqualTo("2019-11-09");
		assertThat(read.at("/duration")).isEqualTo("P2Y");
		assertThat(read.at("/state")).isEqualTo("expired");
		assertThat(mou.at("/area")).isEqualTo(sent.at("/area"));
		assertThat(read.at("/signatories/0/name/given")).isEqualTo("อาภารัตน์");
		assertThat(mou.at("/signatories/1/position")).isEqualTo(sent.at("/signatories/1/position"));
		assertThat(read.at("/signatories/1/capacity")).isEqualTo("signer");
		assertThat(read.at("/signatories/1/party")).isEqualTo(this.programme.cpa.toString());
		assertThat(mou.at("/objectives")).hasSize(4);
		for (int i = 0; i < 4; i++) {
			assertThat(mou.at("/objectives/" + i + "/number")).isEqualTo(sent.at("/objectives/" + i + "/number"));
			assertThat(mou.at("/objectives/" + i + "/text")).isEqualTo(sent.at("/objectives/" + i + "/text"));
		}
		assertThat(read.at("/objectives/2/indicators/0/unit/en")).isEqualTo("jobs");
		assertThat(read.at("/objectives/2/indicators/2/baseline/value")).isEqualTo("12000");
		assertThat(read.at("/objectives/0/indicators/0/targets/1/value")).isEqualTo("5");
		assertThat(read.at("/objectives/0/indicators/0/targets/1/period/to")).isEqualTo("2019-11-09");
	}

	@Test
	void keepsTheBytesOfThaiText() {
		String body = this.api.get(this.programme.officer(), this.programme.path()).body();
		String title = this.programme.mou().at("/title/th").asString();
		assertThat(new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).contains(title);
	}

	@Test
	void namesThePartiesAsOnTheDayOfSigning() {
		Answer read = this.api.get(this.programme.officer(), this.programme.path());
		assertThat(read.at("/parties/1/name/th")).isEqualTo("สมาคมเพื่อนชุมชน");
		assertThat(read.at("/parties/1/organisation")).isEqualTo(this.programme.cpa.toString());
		assertThat(OrganisationsStub.asked(this.programme.cpa, "2017-11-10")).isOne();
	}

}
