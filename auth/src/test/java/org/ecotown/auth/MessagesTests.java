package org.ecotown.auth;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	@ParameterizedTest
	@ValueSource(strings = { "pages", "problems", "mails" })
	void bothLanguagesHaveTheSameTexts(String catalogue) throws IOException {
		assertThat(keys(catalogue + "_th").stringPropertyNames())
			.isEqualTo(keys(catalogue + "_en").stringPropertyNames());
	}

	private static Properties keys(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(
				MessagesTests.class.getResourceAsStream("/messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
