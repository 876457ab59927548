package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecotown.platform.testsupport.Api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the {@code openapi.yaml} beside the module's {@code pom.xml} against what
 * springdoc makes of the controllers, and against what the service serves. Run with
 * {@code -Decotown.openapi.write=true} to write it anew after a change that is meant.
 */
public final class OpenApiContract {

	private static final Path FILE = Path.of("openapi.yaml");

	private OpenApiContract() {
	}

	/**
	 * Fails when they differ.
	 */
	public static void check(Api api) {
		Answer made = api.get(null, "/v3/api-docs.yaml");
		assertThat(made.code()).isEqualTo(200);
		try {
			if (Boolean.getBoolean("ecotown.openapi.write")) {
				// served from the next build on
				Files.writeString(FILE, made.body());
				return;
			}
			String file = Files.readString(FILE);
			assertThat(made.body())
				.as("openapi.yaml is not what the controllers say; "
						+ "run the test with -Decotown.openapi.write=true and look at the difference")
				.isEqualTo(file);
			Answer served = api.get(null, "/openapi.yaml");
			assertThat(served.code()).isEqualTo(200);
			assertThat(served.headers().getContentType()).hasToString("application/yaml");
			assertThat(served.body()).isEqualTo(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
