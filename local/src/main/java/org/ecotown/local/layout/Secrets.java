package org.ecotown.local.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Random secrets of this data folder: made once, kept in a file only the owner can read.
 */
public final class Secrets {

	/** Clients whose secrets auth is told. */
	private static final List<String> CLIENTS = List.of("gateway", "agreements", "enterprises", "training",
			"bootstrap");

	private final Map<String, String> values;

	private Secrets(Map<String, String> values) {
		this.values = values;
	}

	/** Reads the file and adds what it lacks. */
	public static Secrets in(Path file) {
		try {
			Map<String, String> values = read(file);
			boolean complete = true;
			for (String name : names()) {
				complete &= values.putIfAbsent(name, random(name)) != null;
			}
			if (!complete) {
				write(file, values);
			}
			return new Secrets(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String databasePassword(String role) {
		return get("database." + role);
	}

	public String client(String name) {
		return get("client." + name);
	}

	private String get(String name) {
		String value = this.values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("no secret " + name);
		}
		return value;
	}

	/** What the service is told through its environment besides its database password. */
	public Map<String, String> environmentOf(Service service) {
		Map<String, String> environment = new HashMap<>();
		switch (service) {
			case GATEWAY -> environment.put("ECOTOWN_CLIENT_SECRET", client("gateway"));
			case AGREEMENTS -> environment.put("ECOTOWN_CLIENT_SECRET", client("agreements"));
			case ENTERPRISES -> environment.put("ECOTOWN_CLIENT_SECRET", client("enterprises"));
			case TRAINING -> {
				environment.put("ECOTOWN_CLIENT_SECRET", client("training"));
				environment.put("ECOTOWN_TRAINING_IDENTITYKEY", get("training.identity-key"));
			}
			case AUTH -> {
				CLIENTS.forEach(
						name -> environment.put("ECOTOWN_AUTH_SECRETS_" + name.toUpperCase(Locale.ROOT), client(name)));
				environment.put("ECOTOWN_AUTH_KEYENCRYPTIONKEY", get("auth.key-encryption-key"));
			}
		}
		return environment;
	}

	private static List<String> names() {
		List<String> names = new ArrayList<>();
		names.add("database.postgres");
		for (Service service : Service.values()) {
			service.database().ifPresent(database -> names.add("database." + database));
		}
		CLIENTS.forEach(name -> names.add("client." + name));
		names.add("auth.key-encryption-key");
		names.add("training.identity-key");
		return names;
	}

	/** Keys are standard Base64; the others need no escaping in a URL or a header. */
	private static String random(String name) {
		byte[] bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return (name.endsWith("-key") ? Base64.getEncoder() : Base64.getUrlEncoder().withoutPadding())
			.encodeToString(bytes);
	}

	private static Map<String, String> read(Path file) throws IOException {
		Map<String, String> values = new TreeMap<>();
		if (Files.exists(file)) {
			Properties properties = new Properties();
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			}
			properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
		}
		return values;
	}

	private static void write(Path file, Map<String, String> values) throws IOException {
		StringBuilder text = new StringBuilder("# Secrets of this data folder. Do not share, do not commit.\n");
		values.forEach((name, value) -> text.append(name).append('=').append(value.replace("=", "\\=")).append('\n'));
		Files.createDirectories(file.getParent());
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(part);
		Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC,
				StandardOpenOption.TRUNCATE_EXISTING);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
