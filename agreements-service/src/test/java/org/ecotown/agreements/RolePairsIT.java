package org.ecotown.agreements;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.RolePairs;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/**
 * Each role carries its own sight: what two roles get together, one of them gets alone.
 */
@AgreementsIntegrationTest
class RolePairsIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private ApplicationContext service;

	@Test
	void twoRolesGetNoMoreThanOneOfThem() {
		AgreementsFixtures programme = new AgreementsFixtures(this.api, this.tokens);
		String indicator = programme.registered().at("/objectives/0/indicators/0/id");
		UUID contribution = UUID.randomUUID();
		programme.send(contribution, programme.contribution(programme.objective(3), "jobs.created", "job"));
		RolePairs pairs = new RolePairs(this.tokens);
		Map<String, UUID> organisations = new LinkedHashMap<>();
		organisations.put("an agreement it registered", programme.tistr);
		organisations.put("an agreement of others", UUID.randomUUID());
		organisations.forEach((row, organisation) -> {
			write(pairs, row, organisation, programme);
			read(pairs, row, organisation, "/api/agreements", "/api/agreements");
			read(pairs, row, organisation, "/api/agreements/{id}", programme.path());
			read(pairs, row, organisation, "/api/agreements/{id}/history", programme.path() + "/history");
			read(pairs, row, organisation, "/api/agreements/changes", "/api/agreements/changes");
			read(pairs, row, organisation, "/api/agreements/{id}/progress", programme.path() + "/progress");
			read(pairs, row, organisation, "/api/agreements/{id}/contributions", programme.path() + "/contributions");
			read(pairs, row, organisation, "/api/agreements/{id}/indicators/{indicator}/parts",
					programme.path() + "/indicators/" + indicator + "/parts");
			read(pairs, row, organisation, "/api/contributions/{id}", "/api/contributions/" + contribution);
			read(pairs, row, organisation, "/api/contributions/{id}/history",
					"/api/contributions/" + contribution + "/history");
		});
		pairs.forScopes("PUT /api/contributions/{id}");
		pairs.check(this.service);
	}

	private void write(RolePairs pairs, String row, UUID organisation, AgreementsFixtures programme) {
		String body = programme.mou().toString();
		pairs.add("POST /api/agreements", row, organisation,
				() -> (token) -> this.api.post(token, "/api/agreements", body));
		pairs.add("PUT /api/agreements/{id}", row + ", anew", organisation,
				() -> (token) -> this.api.create(token, "/api/agreements/" + UUID.randomUUID(), body));
		pairs.add("PUT /api/agreements/{id}", row, organisation, () -> replacing(programme));
		pairs.add("POST /api/agreements/{id}/signing", row, organisation,
				() -> moving(programme, "/signing", programme.signing().toString()));
		pairs.add("POST /api/agreements/{id}/termination", row, organisation, () -> {
			AgreementsFixtures running = new AgreementsFixtures(this.api, this.tokens, programme.tistr);
			String today = LocalDate.now(ZoneId.of("Asia/Bangkok")).toString();
			ObjectNode mou = running.mou().put("inForceFrom", today);
			this.api.create(running.officer(), running.path(), mou.toString());
			running.sign(running.signing(), "\"1\"");
			return moving(running, "/termination", "{\"lastDay\": \"%s\", \"reason\": \"x\"}".formatted(today));
		});
	}

	private Function<String, Answer> moving(AgreementsFixtures programme, String what, String body) {
		String etag = this.api.get(programme.officer(), programme.path()).etag();
		return (token) -> this.api.change(token, HttpMethod.POST, programme.path() + what, body, etag);
	}

	private Function<String, Answer> replacing(AgreementsFixtures programme) {
		Answer read = this.api.get(programme.officer(), programme.path());
		return (token) -> this.api.change(token, HttpMethod.PUT, programme.path(), read.body(), read.etag());
	}

	private void read(RolePairs pairs, String row, UUID organisation, String operation, String path) {
		pairs.add("GET " + operation, row, organisation, () -> (token) -> this.api.get(token, path));
	}

}
