package org.ecotown.training.config;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTests {

	private final Properties thai = texts("th");

	private final Properties english = texts("en");

	@ParameterizedTest
	@EnumSource
	void everyProblemIsExplained(TrainingProblem problem) {
		assertThat(this.english.stringPropertyNames()).contains("problem." + problem.slug() + ".title",
				"problem." + problem.slug() + ".detail");
	}

	@Test
	void everyTextIsThaiAndEnglish() {
		assertThat(this.thai.stringPropertyNames()).isEqualTo(this.english.stringPropertyNames());
	}

	private static Properties texts(String language) {
		Properties texts = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				new ClassPathResource("messages/problems_" + language + ".properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return texts;
	}

}
