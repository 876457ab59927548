package org.ecotown.agreements.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class AgreementRulesIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private AgreementsFixtures programme;

	private ObjectNode mou;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.mou = this.programme.mou();
	}

	@Test
	void tellsAllFaultsOfTheRequestAtOnce() {
		this.mou.remove("title");
		this.mou.put("inForceFrom", "2560-11-10");
		this.mou.putArray("area").add("210114").add("21").add("210114");
		object("/objectives/1").put("number", 1);
		object("/objectives/2/indicators/3").remove("measure");
		assertThat(faults()).containsExactlyInAnyOrder("/title required", "/inForceFrom buddhist-era",
				"/area/1 invalid-subdistrict", "/area/2 duplicate-subdistrict", "/objectives/1/number duplicate-number",
				"/objectives/2/indicators/3/measure required",
				"/objectives/2/indicators/3/targets/0 missing-indicator");
	}

	@Test
	void holdsASoundRequestAgainstWhatIsKnown() {
		this.mou.putArray("area").add("210114").add("999999");
		object("/parties/1").put("organisation", UUID.randomUUID().toString());
		object("/signatories/1").put("party", this.mou.at("/parties/1/organisation").asString());
		object("/objectives/2/indicators/0").put("measure", "jobs.invented");
		object("/objectives/2/indicators/1").put("aggregation", "latest");
		object("/objectives/2/indicators/2/baseline").put("asOf", "2098-01-01");
		assertThat(faults()).containsExactlyInAnyOrder("/area/1 unknown-subdistrict",
				"/parties/1/organisation unknown-organisation", "/objectives/2/indicators/0/measure unknown-measure",
				"/objectives/2/indicators/1/aggregation wrong-aggregation",
				"/objectives/2/indicators/2/baseline/asOf future-date");
	}

	@Test
	void needsParties() {
		this.mou.putArray("parties");
		assertThat(faults()).containsExactlyInAnyOrder("/parties required", "/signatories/0/party unknown-party",
				"/signatories/1/party unknown-party");
	}

	@Test
	void putsNoSigningDown() {
		this.mou.put("signedOn", "2017-11-10").putObject("signedAt").put("th", "ที่นี่").put("en", "Here");
		assertThat(faults()).containsExactly("/signedOn fixed-signing", "/signedAt fixed-signing");
	}

	@Test
	void namesPeopleAndTargetsItself() {
		String id = UUID.randomUUID().toString();
		object("/parties/0").put("id", id);
		object("/signatories/1").put("id", id);
		object("/objectives/0/indicators/0/targets/1").put("id", id);
		assertThat(faults()).containsExactlyInAnyOrder("/parties/0/id unknown-part", "/signatories/1/id unknown-part",
				"/objectives/0/indicators/0/targets/1/id unknown-part");
	}

	@Test
	void takesAPartyOnce() {
		((ArrayNode) this.mou.at("/parties")).add(this.mou.at("/parties/0").deepCopy());
		assertThat(faults()).containsExactly("/parties/2/organisation duplicate-party");
	}

	@Test
	void needsTheLastDayOrADuration() {
		this.mou.put("inForceTo", "2019-11-10");
		assertThat(faults()).containsExactly("/duration wrong-duration");
		this.mou.remove("duration");
		this.mou.put("inForceTo", "2017-11-09");
		assertThat(faults()).containsExactly("/inForceTo ends-before-start");
		this.mou.remove("inForceTo");
		assertThat(faults()).containsExactly("/inForceTo missing-term");
		this.mou.put("duration", "2 ปี");
		assertThat(faults()).containsExactly("/duration invalid-duration");
	}

	@Test
	void keepsTargetsInOrder() {
		object("/objectives/0/indicators/0/targets/0/period").put("to", "2019-12-31");
		object("/objectives/2/indicators/0/targets/0/period").put("to", "2017-01-01");
		assertThat(faults()).containsExactlyInAnyOrder("/objectives/0/indicators/0/targets/1/period/to wrong-order",
				"/objectives/2/indicators/0/targets/0/period/to ends-before-start");
	}

	@Test
	void takesAMeasureOncePerObjective() {
		ArrayNode indicators = (ArrayNode) this.mou.at("/objectives/0/indicators");
		indicators.add(indicators.get(0).deepCopy());
		assertThat(faults()).containsExactly("/objectives/0/indicators/1/measure duplicate-measure");
	}

	@Test
	void takesNoTargetOutsideOfAnIndicator() {
		object("/objectives/0").putArray("targets");
		assertThat(faults()).containsExactly("/objectives/0/targets unknown-property");
	}

	@Test
	void takesNoIdOfAnotherAgreement() {
		this.programme.registered();
		String objective = this.programme.objective(1);
		AgreementsFixtures other = new AgreementsFixtures(this.api, this.tokens);
		ObjectNode body = other.mou();
		((ObjectNode) body.at("/objectives/3")).put("id", objective);
		Answer answer = this.api.create(other.officer(), other.path(), body.toString());
		assertThat(answer.code()).isEqualTo(422);
		assertThat(faults(answer)).containsExactly("/objectives/3/id taken-id");
	}

	@Test
	void takesAnIdOnce() {
		String id = UUID.randomUUID().toString();
		object("/objectives/0").put("id", id);
		object("/objectives/1").put("id", id);
		assertThat(faults()).containsExactly("/objectives/1/id duplicate-id");
	}

	@Test
	void speaksBothLanguages() {
		this.mou.remove("duration");
		Answer thai = this.api.create(this.programme.officer(), this.programme.path(), this.mou.toString());
		assertThat(thai.at("/errors/0/detail")).contains("โปรดระบุวันสิ้นสุด");
		Answer english = this.api.send(this.programme.officer(), org.springframework.http.HttpMethod.PUT,
				this.programme.path(), this.mou.toString(), (headers) -> {
					headers.setIfNoneMatch("*");
					headers.set("Accept-Language", "en");
				});
		assertThat(english.at("/errors/0/detail")).isEqualTo("Give the last day (inForceTo) or a duration.");
	}

	private ObjectNode object(String pointer) {
		return (ObjectNode) this.mou.at(pointer);
	}

	private List<String> faults() {
		Answer answer = this.api.create(this.programme.officer(), this.programme.path(), this.mou.toString());
		assertThat(answer.code()).as(answer.body()).isIn(400, 422);
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).code()).isEqualTo(404);
		return faults(answer);
	}

	private static List<String> faults(Answer answer) {
		List<String> faults = new ArrayList<>();
		for (JsonNode error : answer.json().at("/errors")) {
			assertThat(error.at("/detail").asString()).doesNotStartWith("fault.");
			faults.add(error.at("/pointer").asString() + " " + error.at("/code").asString());
		}
		return faults;
	}

}
