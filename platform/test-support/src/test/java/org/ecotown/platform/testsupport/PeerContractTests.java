package org.ecotown.platform.testsupport;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class PeerContractTests {

	private static final String THING = "/api/things/7";

	private final PeerContract contract = PeerContract
		.of(Path.of("src/test/resources/thing-service").toAbsolutePath().toString());

	private final ObjectNode thing = this.contract.sample("Thing");

	@Test
	void whatIsAsDescribedIsNoLie() {
		assertThat(this.contract.lies("GET", THING + "?on=2018-01-01", "", 200, this.thing.toString())).isEmpty();
		assertThat(this.contract.lies("PUT", THING, "{\"name\":\"ก\"}", 204, "")).isEmpty();
		assertThat(this.contract.lies("GET", THING, null, 404, "")).isEmpty();
	}

	@Test
	void whatWasForgottenOrInventedIsALie() {
		ObjectNode nameless = this.thing.deepCopy();
		nameless.remove("id");
		assertThat(answer(nameless)).singleElement().asString().contains("'id'");
		assertThat(answer(this.thing.deepCopy().put("colour", "red"))).singleElement().asString().contains("colour");
		assertThat(answer(this.thing.deepCopy().put("id", "seven"))).singleElement().asString().contains("/id");
		assertThat(answer(this.thing.deepCopy().put("kind", "huge"))).singleElement().asString().contains("/kind");
	}

	@Test
	void operationsStatusesAndParametersMustBeDescribed() {
		assertThat(this.contract.lies("DELETE", THING, null, 204, null)).hasSize(1);
		assertThat(this.contract.lies("GET", THING + "/parts", null, 200, "{}")).hasSize(1);
		assertThat(this.contract.lies("GET", THING, null, 202, this.thing.toString())).hasSize(1);
		assertThat(this.contract.lies("GET", THING + "?of=1", null, 200, this.thing.toString())).hasSize(1);
	}

	@Test
	void requestsAreHeldAgainstTheirSchema() {
		assertThat(this.contract.lies("PUT", THING, "{\"nam\":\"ก\"}", 204, "")).hasSize(2);
		assertThat(this.contract.lies("PUT", THING, "", 204, "")).hasSize(1);
		assertThat(this.contract.lies("PUT", THING, "<html>", 204, "")).hasSize(1);
		assertThat(this.contract.lies("PUT", THING, "{\"name\":\"ก\"}", 204, "{}")).hasSize(1);
	}

	@Test
	void whoeverStandsBetweenMayFailInItsOwnWords() {
		assertThat(this.contract.lies("GET", THING, null, 503, "<html>")).isEmpty();
		assertThat(this.contract.lies("GET", THING, null, 429, "")).isEmpty();
	}

	private Iterable<String> answer(Object body) {
		return this.contract.lies("GET", THING, null, 200, body.toString());
	}

}
