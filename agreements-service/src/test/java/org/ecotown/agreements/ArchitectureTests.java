package org.ecotown.agreements;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfTheHouse() {
		ArchitectureRules.check(AgreementsApplication.class);
	}

}
