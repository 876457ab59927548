package org.ecotown.local.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the reference programme on the class path.
 */
final class Resources {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Resources() {
	}

	static <T> T json(String name, TypeReference<T> type) {
		return JSON.readValue(bytes(name), type);
	}

	static byte[] bytes(String name) {
		try (InputStream in = Resources.class.getResourceAsStream("/reference/" + name)) {
			if (in == null) {
				throw new IllegalArgumentException("no file reference/" + name);
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
