package org.ecotown.contract.agreements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Modules depend on each other in the direction of calls only: on no other service, and
 * on the contract of one by itself and by those that may call it (ADR 1, ADR 22).
 */
class ModulesTests {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private static final Pattern OWN = Pattern
		.compile("<groupId>org\\.ecotown</groupId>\\s*<artifactId>([a-z-]+)</artifactId>");

	@Test
	void theContractKnowsThePlatformOnly() throws IOException {
		assertThat(dependencies("agreements-contract")).allMatch((module) -> module.startsWith("ecotown-platform-"));
	}

	@Test
	void agreementsAndItsCallersKnowTheContractAndNoOtherModule() throws IOException {
		for (String service : Set.of("agreements-service", "enterprises-service", "training-service")) {
			assertThat(dependencies(service)).filteredOn((module) -> !module.startsWith("ecotown-platform-"))
				.as(service)
				.containsExactly("agreements-contract");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "auth", "gateway" })
	void whoNeverCallsAgreementsDoesNotKnowItsContract(String service) throws IOException {
		assertThat(dependencies(service)).filteredOn((module) -> !module.startsWith("ecotown-platform-"))
			.isSubsetOf("web");
	}

	@Test
	void thePlatformKnowsNobody() throws IOException {
		try (Stream<Path> modules = Files.list(ROOT.resolve("platform"))) {
			for (Path module : modules.filter((folder) -> Files.exists(folder.resolve("pom.xml"))).toList()) {
				assertThat(dependencies("platform/" + module.getFileName())).as(module.toString())
					.allMatch((other) -> other.startsWith("ecotown-platform"));
			}
		}
	}

	/**
	 * What a module names, whatever for; its parent left out.
	 */
	private static Set<String> dependencies(String module) throws IOException {
		String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
		Set<String> found = new TreeSet<>();
		OWN.matcher(pom.substring(pom.indexOf("</parent>"))).results().forEach((match) -> found.add(match.group(1)));
		return found;
	}

}
