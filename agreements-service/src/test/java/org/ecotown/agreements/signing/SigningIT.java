package org.ecotown.agreements.signing;

import java.util.List;
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
		Answer draft = this.fixtures.registered();
		Answer refused = sign(this.oneFactor, draft.etag());
		assertThat(refused.code()).isEqualTo(401);
		assertThat(refused.problem()).isEqualTo("step-up-required");
		assertThat(refused.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("Bearer error=\"insufficient_user_authentication\"")
			.contains("acr_values=\"urn:ecotown:acr:2\"");
		assertThat(this.api.get(this.fixtures.officer(), this.fixtures.path()).at("/state")).isEqualTo("draft");
		Answer signed = sign(this.fixtures.officer(), draft.etag());
		assertThat(signed.code()).as(signed.body()).isEqualTo(200);
	}

	@Test
	void saysSoInTheCallersLanguage() {
		String etag = this.fixtures.registered().etag();
		for (String[] words : new String[][] { { "th", "โปรดยืนยันว่าเป็นคุณ" }, { "en", "Confirm that it is you" } }) {
			Answer refused = this.api.send(this.oneFactor, HttpMethod.POST, this.fixtures.path() + "/signing",
					this.fixtures.signing().toString(), (headers) -> {
						headers.setIfMatch(etag);
						headers.set("Accept-Language", words[0]);
					});
			assertThat(refused.at("/title")).isEqualTo(words[1]);
		}
	}

	@Test
	void sameKeyCountsAfterTheSecondFactor() {
		String etag = this.fixtures.registered().etag();
		String key = UUID.randomUUID().toString();
		assertThat(sign(this.oneFactor, etag, key).code()).isEqualTo(401);
		Answer signed = sign(this.fixtures.officer(), etag, key);
		assertThat(signed.code()).as(signed.body()).isEqualTo(200);
		Answer again = sign(this.fixtures.officer(), etag, key);
		assertThat(again.body()).isEqualTo(signed.body());
	}

	@Test
	void draftsDoNot() {
		ObjectNode draft = this.fixtures.mou();
		Answer created = this.api.create(this.oneFactor, this.fixtures.path(), draft.toString());
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		draft = (ObjectNode) created.json().deepCopy();
		draft.put("reference", "วว. 12/2560");
		Answer changed = put(this.oneFactor, draft, created.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
	}

	@Test
	void whatIsSignedChangesWithASecondFactorOnly() {
		Answer signed = this.fixtures.signed();
		ObjectNode longer = (ObjectNode) signed.json().deepCopy();
		longer.put("inForceTo", "2049-11-09").remove("duration");
		ObjectNode others = (ObjectNode) signed.json().deepCopy();
		((ObjectNode) others.at("/title")).put("th", "อีกเรื่องหนึ่ง");
		for (ObjectNode changed : List.of(longer, others)) {
			assertThat(put(this.oneFactor, changed, signed.etag()).problem()).as(changed.toString())
				.isEqualTo("step-up-required");
		}
		assertThat(sign(this.oneFactor, signed.etag()).problem()).isEqualTo("step-up-required");
		assertThat(terminate(this.oneFactor, "2018-01-01", signed.etag()).code()).isEqualTo(409);
		assertThat(this.api.get(this.oneFactor, this.fixtures.path()).etag()).isEqualTo(signed.etag());
		Answer changed = put(this.fixtures.officer(), longer, signed.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.at("/state")).isEqualTo("in-force");
		assertThat(terminate(this.oneFactor, "2018-01-01", changed.etag()).problem()).isEqualTo("step-up-required");
	}

	@Test
	void faultsAreToldBeforeAnybodyLeavesForASecondFactor() {
		String etag = this.fixtures.registered().etag();
		ObjectNode wrong = this.fixtures.signing().put("signedOn", "2098-01-01");
		Answer refused = this.api.change(this.oneFactor, HttpMethod.POST, this.fixtures.path() + "/signing",
				wrong.toString(), etag);
		assertThat(refused.problem()).isEqualTo("invalid-input");
	}

	@Test
	void boundTokenIsChallengedInItsOwnScheme() {
		BoundCaller officer = new BoundCaller(this.tokens,
				(claims) -> claims.subject(TestTokens.personId("officer"))
					.claim("acr", "urn:ecotown:acr:1")
					.claim("organisation", this.fixtures.tistr.toString())
					.claim("roles", List.of("programme-officer")));
		String etag = this.fixtures.registered().etag();
		String path = this.fixtures.path() + "/signing";
		Answer refused = this.api.send(null, HttpMethod.POST, path, this.fixtures.signing().toString(), (headers) -> {
			officer.headers(HttpMethod.POST, path).accept(headers);
			headers.setIfMatch(etag);
		});
		assertThat(refused.problem()).isEqualTo("step-up-required");
		assertThat(refused.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("DPoP error=\"insufficient_user_authentication\"");
	}

	@Test
	void systemThatActsForItselfHasNoFactorToProve() {
		String system = this.tokens.token((claims) -> claims.subject("registry")
			.claim("client_id", "registry")
			.claim("organisation", this.fixtures.tistr.toString())
			.claim("roles", List.of("programme-officer")));
		String etag = this.fixtures.registered().etag();
		assertThat(sign(system, etag).code()).isEqualTo(200);
	}

	private Answer put(String token, ObjectNode agreement, String etag) {
		return this.api.change(token, HttpMethod.PUT, this.fixtures.path(), agreement.toString(), etag);
	}

	private Answer sign(String token, String etag) {
		return this.api.change(token, HttpMethod.POST, this.fixtures.path() + "/signing",
				this.fixtures.signing().toString(), etag);
	}

	private Answer sign(String token, String etag, String key) {
		return this.api.send(token, HttpMethod.POST, this.fixtures.path() + "/signing",
				this.fixtures.signing().toString(), (headers) -> {
					headers.setIfMatch(etag);
					headers.set("Idempotency-Key", key);
				});
	}

	private Answer terminate(String token, String lastDay, String etag) {
		return this.api.change(token, HttpMethod.POST, this.fixtures.path() + "/termination",
				"{\"lastDay\": \"%s\", \"reason\": \"เลิกก่อนกำหนด\"}".formatted(lastDay), etag);
	}

}
