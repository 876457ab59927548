package org.ecotown.platform.openapi.support;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlatformSchemasTests {

	@Test
	void whatIsWorkedOutIsThereAsWellAsWhatIsHeld() {
		Schema<?> file = describe(File.class);
		assertThat(file.getRequired()).containsExactlyInAnyOrder("name", "href");
		assertThat(property(file, "note").getTypes()).containsExactlyInAnyOrder("string", "null");
		assertThat(property(file, "thumbnail").getTypes()).containsExactlyInAnyOrder("string", "null");
		assertThat(file.getProperties()).doesNotContainKey("key");
	}

	@Test
	void nobodyIsAskedForWhatIsNotRead() {
		assertThat(describe(Day.class).getRequired()).containsExactly("date");
	}

	private static Schema<?> describe(Class<?> type) {
		ModelConverters converters = new ModelConverters(true);
		converters.addConverter(new PlatformSchemas());
		return converters.read(type).get(type.getSimpleName());
	}

	private static Schema<?> property(Schema<?> of, String name) {
		return (Schema<?>) of.getProperties().get(name);
	}

	record File(String name, @Nullable String note) {

		@JsonProperty(access = JsonProperty.Access.READ_ONLY)
		public String href() {
			return "/files/" + this.name;
		}

		@JsonProperty(access = JsonProperty.Access.READ_ONLY)
		public @Nullable String thumbnail() {
			return null;
		}

		public String key() {
			return this.name;
		}

	}

	@JsonIgnoreProperties(value = "next", allowGetters = true)
	record Day(String date) {

		@JsonProperty(access = JsonProperty.Access.READ_ONLY)
		public String next() {
			return this.date;
		}

	}

}
