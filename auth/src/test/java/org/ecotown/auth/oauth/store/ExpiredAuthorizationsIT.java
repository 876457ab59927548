package org.ecotown.auth.oauth.store;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ExpiredAuthorizationsIT {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ExpiredAuthorizations expired;

	@Test
	void removesOnlyWhatCannotBeUsedAnyMore() {
		add("purge-all-ended", "2 hours", "2 hours");
		add("purge-abandoned", "2 hours", null);
		add("keep-refreshable", "2 hours", "-10 hours");
		add("keep-just-begun", "1 minute", null);
		this.expired.purge();
		assertThat(this.jdbc.sql("SELECT id FROM issued_authorization WHERE id LIKE 'purge-%' OR id LIKE 'keep-%'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("keep-refreshable", "keep-just-begun");
	}

	private void add(String id, String startedAgo, @org.jspecify.annotations.Nullable String refreshEndedAgo) {
		this.jdbc.sql("""
				INSERT INTO issued_authorization (id, registered_client_id, principal_name, authorization_grant_type,
				                                  started_at, refresh_token_expires_at)
				VALUES (:id, 'client', 'person', 'authorization_code', now() - CAST(:started AS interval),
				        now() - CAST(:refresh AS interval))
				""").param("id", id).param("started", startedAgo).param("refresh", refreshEndedAgo).update();
	}

}
