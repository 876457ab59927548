package org.ecotown.agreements.agreement;

import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.BoundCaller;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing, and changing what is signed, takes a second factor that was proved a moment
 * ago.
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
	void draftsDoNot() {
		ObjectNode draft = this.fixtures.mou();
		draft.remove("signedOn");
		Answer created = this.api.create(this.oneFactor, this.fixtures.path(), draft.toString());
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		draft.put("reference", "วว. 12/2560");
		Answer changed = put(this.oneFactor, draft, created.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(put(this.oneFactor, this.fixtures.mou(), changed.etag()).problem()).isEqualTo("step-up-required");
		Answer inForce = put(this.fixtures.officer(), this.fixtures.mou(), changed.etag());
		assertThat(inForce.code()).as(inForce.body()).isEqualTo(200);
	}

	@Test
	void whatIsSignedChangesWithASecondFactorOnly() {
		String etag = this.fixtures.registered().etag();
		ObjectNode longer = this.fixtures.mou();
		longer.put("inForceTo", "2049-11-09").remove("duration");
		ObjectNode others = this.fixtures.mou();
		((ObjectNode) others.at("/title")).put("th", "อีกเรื่องหนึ่ง");
		ObjectNode again = this.fixtures.mou().put("signedOn", "2017-11-09");
		ObjectNode unsigned = this.fixtures.mou();
		unsigned.remove("signedOn");
		for (ObjectNode changed : java.util.List.of(longer, others, again, unsigned)) {
			assertThat(put(this.oneFactor, changed, etag).problem()).as(changed.toString())
				.isEqualTo("step-up-required");
		}
		assertThat(this.api.get(this.oneFactor, this.fixtures.path()).etag()).isEqualTo(etag);
		Answer changed = put(this.fixtures.officer(), longer, etag);
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
	}

	@Test
	void faultsAreToldBeforeAnybodyLeavesForASecondFactor() {
		ObjectNode wrong = this.fixtures.mou();
		((ObjectNode) wrong.at("/parties/0")).put("organisation", UUID.randomUUID().toString());
		assertThat(this.api.create(this.oneFactor, this.fixtures.path(), wrong.toString()).problem())
			.isEqualTo("invalid-input");
	}

	@Test
	void boundTokenIsChallengedInItsOwnScheme() {
		BoundCaller officer = new BoundCaller(this.tokens,
				(claims) -> claims.subject(TestTokens.personId("officer"))
					.claim("acr", "urn:ecotown:acr:1")
					.claim("organisation", this.fixtures.tistr.toString())
					.claim("roles", java.util.List.of("programme-officer")));
		Answer refused = this.api.send(null, HttpMethod.POST, "/api/agreements", this.fixtures.mou().toString(),
				officer.headers(HttpMethod.POST, "/api/agreements"));
		assertThat(refused.problem()).isEqualTo("step-up-required");
		assertThat(refused.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("DPoP error=\"insufficient_user_authentication\"");
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
