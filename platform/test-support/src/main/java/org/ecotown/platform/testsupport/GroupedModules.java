package org.ecotown.platform.testsupport;

import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.JavaPackage;

/**
 * Features are the modules of a service, whether they stand beside each other or in
 * groups: a package without types of its own is no feature, but a shelf of some.
 */
public class GroupedModules implements ApplicationModuleDetectionStrategy {

	@Override
	public Stream<JavaPackage> getModuleBasePackages(JavaPackage base) {
		return base.getDirectSubPackages().stream().flatMap(this::features);
	}

	private Stream<JavaPackage> features(JavaPackage one) {
		boolean group = one.toSingle().stream().allMatch(JavaPackage::isPackageInfoType);
		return group ? getModuleBasePackages(one) : Stream.of(one);
	}

}
