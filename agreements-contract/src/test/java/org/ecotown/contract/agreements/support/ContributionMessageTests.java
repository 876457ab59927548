package org.ecotown.contract.agreements.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.outbox.OutboxPayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits in outboxes was written by the release before, when each sender had records
 * of its own.
 */
class ContributionMessageTests {

	private final JsonMapper json = JsonMapper.builder().findAndAddModules().build();

	@ParameterizedTest
	@ValueSource(strings = { "stored-by-enterprises-service.json", "stored-by-training-service.json" })
	void whatIsStoredIsReadAndSentOnAsItWasWritten(String stored) throws IOException {
		JsonNode written = stored(stored);
		ContributionMessage message = this.json.treeToValue(written, ContributionMessage.class);

		JsonNode sent = this.json.valueToTree(message.contribution());
		assertThat(message.id()).hasToString(written.at("/id").asString());
		for (Map.Entry<String, JsonNode> property : written.at("/contribution").properties()) {
			assertThat(sent.get(property.getKey())).as(property.getKey()).isEqualTo(property.getValue());
		}
		assertThat(sent.properties()).filteredOn((property) -> !written.at("/contribution").has(property.getKey()))
			.allMatch((property) -> property.getValue().isNull() || property.getKey().equals("attributionShare"));
		assertThat(sent.at("/attributionShare").asString()).isEqualTo("1");
	}

	@Test
	void theStoredNameAndTheStatesStay() throws IOException {
		assertThat(ContributionMessage.class.getAnnotation(OutboxPayload.class).value()).isEqualTo("contribution");
		ContributionDraft draft = this.json
			.treeToValue(stored("stored-by-training-service.json"), ContributionMessage.class)
			.contribution();
		assertThat(draft.state()).isEqualTo(State.VERIFIED);
		assertThat(this.json.valueToTree(State.values()).toString())
			.isEqualTo("[\"reported\",\"verified\",\"withdrawn\"]");
	}

	private JsonNode stored(String name) throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/" + name)) {
			return this.json.readTree(file);
		}
	}

}
