package org.ecotown.enterprises;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.ecotown.platform.testsupport.TableOwnership;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfTheHouse() {
		ArchitectureRules.check(EnterprisesApplication.class);
	}

	@Test
	void featuresTouchTheirOwnTables() {
		TableOwnership.check(EnterprisesApplication.class);
	}

}
