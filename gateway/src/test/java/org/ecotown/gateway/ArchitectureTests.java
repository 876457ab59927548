package org.ecotown.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = GatewayApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@Test
	void packagesDependOnEachOtherInOneDirectionOnly() {
		ApplicationModules.of(GatewayApplication.class).verify();
	}

	@ArchTest
	static void packagesAreNullMarked(JavaClasses classes) {
		assertThat(classes).allMatch((type) -> type.getPackage().isAnnotatedWith(NullMarked.class));
	}

	/** What the gateway knows of the business is its paths, nothing else. */
	@ArchTest
	static final ArchRule knowsNoDatabase = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

}
