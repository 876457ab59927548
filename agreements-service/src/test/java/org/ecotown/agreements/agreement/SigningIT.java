package org.ecotown.agreements.agreement;

import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What puts an agreement in force takes a second factor that was proved a moment ago.
 */
@AgreementsIntegrationTest
class SigningIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private AgreementsFixtures fixtures;

	private String oneFactor;

	@BeforeEach
	void signIn() {
		this.fixtures = new AgreementsFixtures(this.api, this.tokens);
		this.oneFactor = this.tokens.personOfOneFactor("officer", this.fixtures.tistr, Role.PROGRAMME_OFFICER);
	}

	@Test
	void signingAsksForASecondFactor() {
		Answer refused = this.api.create(this.oneFactor, this.fixtures.path(), this.fixtures.mou().toString());
		assertThat(refused.code()).isEqualTo(401);
		assertThat(refused.problem()).isEqualTo("step-up-required");
		assertThat(refused.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("Bearer error=\"insufficient_user_authentication\"")
			.contains("acr_values=\"urn:ecotown:acr:2\"");
		assertThat(this.api.get(this.fixtures.officer(), this.fixtures.path()).code()).isEqualTo(404);
		this.fixtures.registered();
	}

	@Test
	void saysSoInTheCallersLanguage() {
		for (String[] words : new String[][] { { "th", "โปรดยืนยันว่าเป็นคุณ" }, { "en", "Confirm that it is you" } }) {
			Answer refused = this.api.send(this.oneFactor, HttpMethod.POST, "/api/agreements",
					this.fixtures.mou().toString(), (headers) -> headers.set("Accept-Language", words[0]));
			assertThat(refused.at("/title")).isEqualTo(words[1]);
		}
	}

	@Test
	void sameKeyCountsAfterTheSecondFactor() {
		String key = UUID.randomUUID().toString();
		assertThat(post(this.oneFactor, key).code()).isEqualTo(401);
		Answer created = post(this.fixtures.officer(), key);
		assertThat(created.code()).as(created.body()).isEqualTo(201);
	}

	@Test
	void draftsAndChangesThatSignNothingDoNot() {
		ObjectNode draft = this.fixtures.mou();
		draft.remove("signedOn");
		Answer created = this.api.create(this.oneFactor, this.fixtures.path(), draft.toString());
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		draft.put("reference", "วว. 12/2560");
		Answer changed = this.api.change(this.oneFactor, HttpMethod.PUT, this.fixtures.path(), draft.toString(),
				created.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		ObjectNode signed = this.fixtures.mou();
		assertThat(put(this.oneFactor, signed, changed.etag()).problem()).isEqualTo("step-up-required");
		Answer inForce = put(this.fixtures.officer(), signed, changed.etag());
		assertThat(inForce.code()).as(inForce.body()).isEqualTo(200);
		signed.put("reference", "วว. 13/2560");
		Answer corrected = put(this.oneFactor, signed, inForce.etag());
		assertThat(corrected.code()).as(corrected.body()).isEqualTo(200);
		signed.put("signedOn", "2017-11-09");
		assertThat(put(this.oneFactor, signed, corrected.etag()).problem()).isEqualTo("step-up-required");
	}

	@Test
	void systemThatActsForItselfHasNoFactorToProve() {
		String system = this.tokens.token((claims) -> claims.subject("registry")
			.claim("client_id", "registry")
			.claim("organisation", this.fixtures.tistr.toString())
			.claim("roles", java.util.List.of("programme-officer")));
		assertThat(this.api.create(system, this.fixtures.path(), this.fixtures.mou().toString()).code()).isEqualTo(201);
	}

	private Answer put(String token, ObjectNode agreement, String etag) {
		return this.api.change(token, HttpMethod.PUT, this.fixtures.path(), agreement.toString(), etag);
	}

	private Answer post(String token, String key) {
		return this.api.send(token, HttpMethod.POST, "/api/agreements", this.fixtures.mou().toString(),
				(headers) -> headers.set("Idempotency-Key", key));
	}

}
