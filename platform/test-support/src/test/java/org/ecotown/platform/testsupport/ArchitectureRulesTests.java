package org.ecotown.platform.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.ecotown.platform.testsupport.unruled.NotMarked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureRulesTests {

	private final JavaClasses classes = new ClassFileImporter().importPackagesOf(SampleApplication.class,
			NotMarked.class);

	@Test
	void findsTheEndpointWithoutARule() {
		assertThat(ArchitectureRules.endpointsWithoutRule(this.classes)).singleElement()
			.asString()
			.contains("unruled()");
	}

	@Test
	void findsThePackageThatIsNotNullMarked() {
		assertThat(ArchitectureRules.packagesNotNullMarked(this.classes))
			.containsExactly(NotMarked.class.getPackageName());
	}

	@Test
	void findsWhoAsksForThePathPastTheOnePlace() {
		assertThat(ArchitectureRules.ownPaths(this.classes)).hasSize(2)
			.allMatch((place) -> place.contains("OwnPath.guards"));
	}

}
