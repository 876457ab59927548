package org.ecotown.platform.security;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallerTests {

	private final Caller caller = new Caller("somebody", "Somebody", UUID.randomUUID(),
			Set.of(Role.REPRESENTATIVE, Role.ENTERPRISE_LEADER), Set.of());

	@Test
	void actsThroughTheRolesThatPermitOnly() {
		Caller narrowed = this.caller.as(Role.COORDINATOR, Role.ENTERPRISE_LEADER);
		assertThat(narrowed.roles()).containsExactly(Role.ENTERPRISE_LEADER);
		assertThat(narrowed.is(Role.REPRESENTATIVE)).isFalse();
		assertThat(narrowed.as(Role.REPRESENTATIVE).roles()).isEmpty();
	}

	@Test
	void readsThroughAllOfThem() {
		assertThat(this.caller.as(Role.ENTERPRISE_LEADER).reading()).isEqualTo(this.caller);
	}

}
