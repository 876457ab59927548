package org.ecotown.agreements;

import org.ecotown.platform.testsupport.ArchitectureRules;
import org.ecotown.platform.testsupport.TableOwnership;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfTheHouse() {
		ArchitectureRules.check(AgreementsApplication.class);
	}

	@Test
	void featuresTouchTheirOwnTables() {
		TableOwnership.check(AgreementsApplication.class);
	}

}
