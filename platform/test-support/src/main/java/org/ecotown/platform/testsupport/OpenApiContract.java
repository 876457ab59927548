package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the published OpenAPI description against the {@code openapi.yaml} beside the
 * module's {@code pom.xml}. Run with {@code -Decotown.openapi.write=true} to write it
 * anew after a change that is meant.
 */
public final class OpenApiContract {

	private static final Path FILE = Path.of("openapi.yaml");

	private OpenApiContract() {
	}

	/**
	 * Fails when the two differ.
	 * @param published the body of {@code /v3/api-docs.yaml}
	 */
	public static void check(String published) {
		try {
			if (Boolean.getBoolean("ecotown.openapi.write")) {
				Files.writeString(FILE, published);
			}
			assertThat(published)
				.as("openapi.yaml is not what the service publishes; "
						+ "run the test with -Decotown.openapi.write=true and look at the difference")
				.isEqualTo(Files.readString(FILE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
