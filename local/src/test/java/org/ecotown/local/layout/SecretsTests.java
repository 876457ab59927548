package org.ecotown.local.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@TempDir
	Path folder;

	@Test
	void onlyTheOwnerMayReadTheFile() throws IOException {
		Secrets.in(file());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
	}

	@Test
	void secretsStayTheSame() {
		Map<String, String> first = Secrets.in(file()).environmentOf(Service.AUTH);
		assertThat(Secrets.in(file()).environmentOf(Service.AUTH)).isEqualTo(first);
	}

	@Test
	void missingSecretIsAddedAndTheOthersStay() throws IOException {
		String before = Secrets.in(file()).client("gateway");
		Files.writeString(file(),
				Files.readString(file())
					.lines()
					.filter(line -> !line.startsWith("client.training"))
					.reduce("", (text, line) -> text + line + "\n"));
		Secrets completed = Secrets.in(file());
		assertThat(completed.client("gateway")).isEqualTo(before);
		assertThat(completed.client("training")).hasSizeGreaterThan(24);
	}

	@Test
	void authKnowsEveryClientAndTheOthersOnlyThemselves() {
		Secrets secrets = Secrets.in(file());
		assertThat(secrets.environmentOf(Service.AUTH)).containsOnlyKeys("ECOTOWN_AUTH_SECRETS_GATEWAY",
				"ECOTOWN_AUTH_SECRETS_AGREEMENTS", "ECOTOWN_AUTH_SECRETS_ENTERPRISES", "ECOTOWN_AUTH_SECRETS_TRAINING",
				"ECOTOWN_AUTH_SECRETS_BOOTSTRAP", "ECOTOWN_AUTH_KEYENCRYPTIONKEY");
		assertThat(secrets.environmentOf(Service.ENTERPRISES))
			.containsExactly(Map.entry("ECOTOWN_CLIENT_SECRET", secrets.client("enterprises")));
	}

	@Test
	void keysAreThirtyTwoBytes() {
		String key = Secrets.in(file()).environmentOf(Service.AUTH).get("ECOTOWN_AUTH_KEYENCRYPTIONKEY");
		assertThat(Base64.getDecoder().decode(key)).hasSize(32);
	}

	private Path file() {
		return this.folder.resolve("secrets.properties");
	}

}
