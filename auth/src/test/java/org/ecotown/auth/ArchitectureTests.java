package org.ecotown.auth;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void serviceKeepsTheRulesOfTheHouse() {
		ArchitectureRules.check(AuthApplication.class);
	}

}
