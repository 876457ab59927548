package org.ecotown.local.process;

import java.nio.file.Path;
import java.util.Map;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceEnvironmentTests {

	@TempDir
	Path folder;

	@Test
	void serviceLearnsItsPortPeersAndDatabase() {
		assertThat(of(Service.ENTERPRISES, Map.of())).containsEntry("SERVER_PORT", "9003")
			.containsEntry("SERVER_ADDRESS", "127.0.0.1")
			.containsEntry("SPRING_PROFILES_ACTIVE", "local")
			.containsEntry("ECOTOWN_ISSUER", "http://localhost:9000")
			.containsEntry("ECOTOWN_AGREEMENTS_URL", "http://127.0.0.1:9002")
			.containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:9005/enterprises")
			.containsEntry("SPRING_DATASOURCE_USERNAME", "enterprises")
			.doesNotContainKey("MANAGEMENT_SERVER_PORT");
	}

	@Test
	void gatewayHasNoDatabaseAndAManagementPort() {
		assertThat(of(Service.GATEWAY, Map.of())).containsEntry("MANAGEMENT_SERVER_PORT", "9006")
			.doesNotContainKey("SPRING_DATASOURCE_URL");
	}

	@Test
	void authSendsItsMailToTheMailbox() {
		assertThat(of(Service.AUTH, Map.of("SPRING_MAIL_HOST", "mail.example.org")))
			.containsEntry("SPRING_MAIL_HOST", "127.0.0.1")
			.containsEntry("SPRING_MAIL_PORT", "9007");
		assertThat(of(Service.TRAINING, Map.of())).doesNotContainKey("SPRING_MAIL_HOST");
	}

	@Test
	void authKnowsWhereTheGatewayIsToldOfTheEndOfASession() {
		assertThat(of(Service.AUTH, Map.of())).containsEntry("ECOTOWN_AUTH_GATEWAYLOGOUTURL",
				"http://127.0.0.1:9000/logout/connect/back-channel/ecotown");
	}

	@Test
	void authGivesTheMemoryOfPasswordChecksBack() {
		assertThat(of(Service.AUTH, Map.of()).get("GLIBC_TUNABLES")).contains("mmap_threshold");
		assertThat(of(Service.TRAINING, Map.of())).doesNotContainKey("GLIBC_TUNABLES");
	}

	@Test
	void developersShellDoesNotChangeAService() {
		assertThat(of(Service.AUTH,
				Map.of("SPRING_PROFILES_ACTIVE", "prod", "JAVA_TOOL_OPTIONS", "-Xint", "PATH", "/bin")))
			.containsEntry("SPRING_PROFILES_ACTIVE", "local")
			.containsEntry("PATH", "/bin")
			.doesNotContainKey("JAVA_TOOL_OPTIONS");
	}

	private Map<String, String> of(Service service, Map<String, String> inherited) {
		return ServiceEnvironment.of(service, new Ports(9000), Secrets.in(this.folder.resolve("secrets")), inherited);
	}

}
