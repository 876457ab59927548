package org.ecotown.training;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.ecotown.platform.testsupport.TableOwnership;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfTheHouse() {
		ArchitectureRules.check(TrainingApplication.class);
	}

	@Test
	void featuresTouchTheirOwnTables() {
		TableOwnership.check(TrainingApplication.class);
	}

}
