package org.ecotown.platform.testsupport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.ecotown.platform.problem.RequestPath;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.AllowAuthenticated;
import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the house that a compiler does not know.
 */
public final class ArchitectureRules {

	private static final Set<String> PATHS = Set.of("getRequestURI", "getRequestURL", "getServletPath", "getPathInfo",
			"getPathTranslated");

	private ArchitectureRules() {
	}

	/**
	 * Checks a service by its application class.
	 */
	public static void check(Class<?> application) {
		System.setProperty("spring.modulith.detection-strategy", GroupedModules.class.getName());
		ApplicationModules.of(application).verify();
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(application.getPackageName());
		JavaClasses withPlatform = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(application.getPackageName(), "org.ecotown.platform");
		assertThat(endpointsWithoutRule(classes)).as("endpoints without an authorisation rule").isEmpty();
		assertThat(packagesNotNullMarked(classes)).as("packages without @NullMarked").isEmpty();
		assertThat(ownPaths(withPlatform)).as("paths read past RequestPath").isEmpty();
	}

	/**
	 * Where a servlet request is asked for its path by somebody other than
	 * {@link RequestPath}: raw, it is another text than the one that is routed by.
	 * Wrappers may ask what they wrap.
	 */
	static List<String> ownPaths(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> !type.isEquivalentTo(RequestPath.class)
					&& !type.isAssignableTo(HttpServletRequestWrapper.class))
			.flatMap((type) -> type.getAccessesFromSelf().stream())
			.filter((access) -> PATHS.contains(access.getName())
					&& access.getTargetOwner().isAssignableTo(HttpServletRequest.class))
			.map((access) -> access.getDescription())
			.sorted()
			.toList();
	}

	/**
	 * Endpoints that carry none of the {@code Allow…} annotations, or more than one.
	 */
	static List<String> endpointsWithoutRule(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Controller.class) || type.isAnnotatedWith(Controller.class))
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isMetaAnnotatedWith(RequestMapping.class)
					|| method.isAnnotatedWith(RequestMapping.class))
			.filter((method) -> rules(method) != 1)
			.map(JavaMethod::getFullName)
			.sorted()
			.toList();
	}

	private static long rules(JavaMethod method) {
		return Stream.of(Allow.class, AllowAuthenticated.class, AllowAnyone.class)
			.filter(method::isAnnotatedWith)
			.count();
	}

	static Set<String> packagesNotNullMarked(JavaClasses classes) {
		return classes.stream()
			.map(JavaClass::getPackage)
			.filter((location) -> !location.isAnnotatedWith(NullMarked.class))
			.map((location) -> location.getName())
			.collect(Collectors.toSet());
	}

}
