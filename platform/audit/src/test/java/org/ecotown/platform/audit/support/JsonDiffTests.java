package org.ecotown.platform.audit.support;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonDiffTests {

	private final JsonMapper json = new JsonMapper();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"{\"a\":1}          | {\"a\":2}                | /a 1 -> 2",
			"{\"a\":1}          | {\"a\":1.0}              | ",
			"{\"a\":null}       | {}                       | ",
			"null               | {\"a\":{\"b\":\"x\"}}    | /a/b null -> \"x\"",
			"{\"a\":{\"b\":1}}  | null                     | /a/b 1 -> null",
			"{\"a\":[1,2]}      | {\"a\":[1,3,4]}          | /a/1 2 -> 3; /a/2 null -> 4",
			"{\"a\":[1,2]}      | {\"a\":[1]}              | /a/1 2 -> null",
			"{\"a\":[{\"b\":1}]}| {\"a\":[{\"b\":2}]}      | /a/0/b 1 -> 2",
			"{\"a\":[{\"id\":\"x\",\"b\":1},{\"id\":\"y\",\"b\":2}]} | {\"a\":[{\"id\":\"y\",\"b\":3}]} | /a/x/id \"x\" -> null; /a/x/b 1 -> null; /a/y/b 2 -> 3",
			"{\"a\":[{\"id\":\"x\"},{\"id\":\"y\"}]} | {\"a\":[{\"id\":\"y\"},{\"id\":\"x\"}]} | ",
			"{} | {\"a\":[{\"id\":\"x/1\"}]} | /a/x~11/id null -> \"x/1\"",
			"{\"a\":[{\"id\":\"x\"}]} | {\"a\":[{\"id\":\"x\"},{\"b\":1}]} | /a/1/b null -> 1",
			"{\"a\":[{\"id\":\"x\",\"b\":1},{\"id\":\"x\",\"b\":2}]} | {\"a\":[]} | /a/0/id \"x\" -> null; /a/0/b 1 -> null; /a/1/id \"x\" -> null; /a/1/b 2 -> null",
			"{\"a\":{\"b\":1}}  | {\"a\":[1]}              | /a {\"b\":1} -> [1]",
			"{\"a\":\"x\"}      | {\"a\":{\"b\":1}}        | /a \"x\" -> {\"b\":1}",
			"{}                 | {\"a\":[]}               | /a null -> []",
			"{\"a\":[]}         | {\"a\":{}}               | /a [] -> {}",
			"{\"a\":1,\"b\":2}  | {\"b\":3,\"a\":0}        | /a 1 -> 0; /b 2 -> 3",
			"{\"a/b\":1}        | {\"a/b\":2,\"m~n\":3}    | /a~1b 1 -> 2; /m~0n null -> 3",
			"{\"a\":\"1\"}      | {\"a\":1}                | /a \"1\" -> 1",
			"null               | null                     | "
	// @formatter:on
	})
	void findsWhatIsDifferent(String before, String after, String expected) {
		List<JsonDiff.Difference> found = JsonDiff.between(this.json.readTree(before), this.json.readTree(after));
		assertThat(String.join("; ",
				found.stream().map((one) -> one.pointer() + " " + one.from() + " -> " + one.to()).toList()))
			.isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void keepsExplicitNulls() {
		var found = JsonDiff.between(this.json.readTree("{}"), this.json.readTree("{\"a\":1}"));
		assertThat(JsonDiff.toJson(this.json, found)).hasToString("[{\"pointer\":\"/a\",\"from\":null,\"to\":1}]");
	}

}
