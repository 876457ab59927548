package org.ecotown.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

	@TempDir
	Path checkout;

	private Freshness freshness;

	@BeforeEach
	void everythingIsBuiltAtNoonFromSourcesOfTheMorning() throws IOException {
		this.freshness = new Freshness(new Folders(this.checkout, this.checkout.resolve(".ecotown")));
		Instant morning = NOON.minusSeconds(3600);
		touch("pom.xml", morning);
		touch("platform/text/src/main/java/Text.java", morning);
		touch("web/src/main.tsx", morning);
		for (Service service : Service.values()) {
			touch(service.id() + "/src/main/java/A.java", morning);
			touch(service.id() + "/pom.xml", morning);
			touch(service.id() + "/target/" + service.id() + "-0.1.0-SNAPSHOT.jar", NOON);
		}
	}

	@Test
	void nothingIsStaleAfterABuild() {
		assertThat(this.freshness.stale()).isEmpty();
	}

	@Test
	void missingJarIsStale() throws IOException {
		Files.delete(this.checkout.resolve("auth/target/auth-0.1.0-SNAPSHOT.jar"));
		assertThat(this.freshness.stale()).containsExactly(Service.AUTH);
	}

	@Test
	void newerSourceMakesItsServiceStale() throws IOException {
		touch("training-service/src/main/java/A.java", NOON.plusSeconds(1));
		assertThat(this.freshness.stale()).containsExactly(Service.TRAINING);
	}

	@Test
	void newerPlatformMakesAllStale() throws IOException {
		touch("platform/text/src/main/java/Text.java", NOON.plusSeconds(1));
		assertThat(this.freshness.stale()).containsExactly(Service.values());
	}

	@Test
	void newerContractMakesWhoeverMaySpeakItStale() throws IOException {
		touch("agreements-contract/src/main/java/Contribution.java", NOON.plusSeconds(1));
		assertThat(this.freshness.stale()).contains(Service.AGREEMENTS, Service.ENTERPRISES, Service.TRAINING);
	}

	@Test
	void newerWebAppMakesTheGatewayStale() throws IOException {
		touch("web/src/main.tsx", NOON.plusSeconds(1));
		assertThat(this.freshness.stale()).containsExactly(Service.GATEWAY);
	}

	@Test
	void fixedTimeOfAReproducibleJarDoesNotCount() throws IOException {
		touch("auth/target/auth-0.1.0-SNAPSHOT.jar", NOON.minusSeconds(36000));
		touch("auth/target/auth-0.1.0-SNAPSHOT.jar.original", NOON);
		assertThat(this.freshness.stale()).isEmpty();
		touch("auth/src/main/java/A.java", NOON.plusSeconds(1));
		assertThat(this.freshness.stale()).containsExactly(Service.AUTH);
	}

	@Test
	void testsAndBuildResultsDoNotCount() throws IOException {
		touch("auth/src/test/java/ATests.java", NOON.plusSeconds(1));
		touch("auth/target/classes/A.class", NOON.plusSeconds(1));
		touch("web/node_modules/x/index.js", NOON.plusSeconds(1));
		assertThat(this.freshness.stale()).isEmpty();
	}

	@Test
	void buildThatLeftAnOldJarIsRemembered() throws IOException {
		touch("auth/src/main/java/A.java", NOON.plusSeconds(1));
		touch(this.checkout.relativize(this.freshness.stampOf(Service.AUTH)).toString(), NOON.plusSeconds(2));
		assertThat(this.freshness.stale()).isEmpty();
	}

	private void touch(String name, Instant time) throws IOException {
		Path file = this.checkout.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "x");
		Files.setLastModifiedTime(file, FileTime.from(time));
		for (Path folder = file.getParent(); !folder.equals(this.checkout); folder = folder.getParent()) {
			Files.setLastModifiedTime(folder, FileTime.from(NOON.minusSeconds(7200)));
		}
	}

}
