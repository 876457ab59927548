package org.ecotown.enterprises;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfTheHouse() {
		ArchitectureRules.check(EnterprisesApplication.class);
	}

}
