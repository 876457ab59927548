package org.ecotown.auth;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.ecotown.platform.testsupport.TableOwnership;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void serviceKeepsTheRulesOfTheHouse() {
		ArchitectureRules.check(AuthApplication.class);
	}

	@Test
	void featuresTouchTheirOwnTables() {
		TableOwnership.check(AuthApplication.class);
	}

}
