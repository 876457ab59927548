package org.ecotown.training;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfTheHouse() {
		ArchitectureRules.check(TrainingApplication.class);
	}

}
