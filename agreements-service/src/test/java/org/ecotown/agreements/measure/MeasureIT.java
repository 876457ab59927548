package org.ecotown.agreements.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class MeasureIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Test
	void saysWhoseNumberAMeasureIs() {
		Answer answer = this.api.get(this.tokens.person("participant", UUID.randomUUID(), Role.PARTICIPANT),
				"/api/measures");
		assertThat(answer.json().at("/items").valueStream()).filteredOn((measure) -> !measure.path("subject").isNull())
			.extracting((measure) -> measure.at("/code").asString() + " " + measure.at("/subject").asString())
			.containsExactlyInAnyOrder("enterprises.upgraded enterprise", "people.trained person");
	}

	@Test
	void listsTheVocabularyOfThePlatform() {
		String token = this.tokens.person("participant", UUID.randomUUID(), Role.PARTICIPANT);
		Answer answer = this.api.get(token, "/api/measures");
		List<String> codes = new ArrayList<>();
		for (JsonNode measure : answer.json().at("/items")) {
			codes.add(measure.at("/code").asString());
			assertThat(measure.at("/name/th").asString()).matches(".*[ก-๙].*");
			assertThat(measure.at("/unit/en").asString()).isNotEmpty();
			assertThat(measure.at("/aggregations")).isNotEmpty();
		}
		assertThat(codes).contains("jobs.created", "income.household.monthly", "sales.monthly", "products.developed",
				"standards.gained", "enterprises.upgraded", "people.trained", "technology.adopted",
				"quality-of-life.index", "waste.reduced");
		assertThat(answer.at("/items/0/unitCode")).isEqualTo("job");
		assertThat(this.api
			.send(token, HttpMethod.GET, "/api/measures", null, (headers) -> headers.setIfNoneMatch(answer.etag()))
			.code()).isEqualTo(304);
	}

	/**
	 * The fakes of this service in the tests of others answer with that file. It is
	 * written as {@code openapi.yaml} is.
	 */
	@Test
	void theFileForFakesIsTheVocabulary() throws IOException {
		String token = this.tokens.person("participant", UUID.randomUUID(), Role.PARTICIPANT);
		JsonNode vocabulary = this.api.get(token, "/api/measures").json();
		Path file = Path.of("measures.json");
		if (Boolean.getBoolean("ecotown.openapi.write")) {
			Files.writeString(file, vocabulary.toPrettyString() + "\n");
		}

		assertThat(new JsonMapper().readTree(Files.readString(file)))
			.as("measures.json; write it with -Decotown.openapi.write=true")
			.isEqualTo(vocabulary);
	}

}
