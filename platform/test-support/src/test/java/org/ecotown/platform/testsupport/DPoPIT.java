package org.ecotown.platform.testsupport;

import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class DPoPIT {

	private static final String PATH = "/api/things/caller";

	private static final String ADDRESS = TestTokens.ISSUER + PATH;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private BoundCaller caller;

	private String token;

	@BeforeEach
	void bind() {
		this.caller = new BoundCaller(this.tokens, "p1");
		this.token = this.caller.token();
	}

	@Test
	void takesABoundTokenWithItsProof() {
		assertThat(get("DPoP " + this.token, this.caller.proof("GET", ADDRESS, this.token)).code()).isEqualTo(200);
	}

	@Test
	void refusesABoundTokenAsABearer() {
		Answer answer = get("Bearer " + this.token, null);
		assertThat(answer.code()).isEqualTo(401);
		assertThat(answer.problem()).isEqualTo("unauthenticated");
	}

	@Test
	void refusesAProofThatWasUsed() {
		String proof = this.caller.proof("GET", ADDRESS, this.token);
		assertThat(get("DPoP " + this.token, proof).code()).isEqualTo(200);
		Answer again = get("DPoP " + this.token, proof);
		assertThat(again.code()).isEqualTo(401);
		assertThat(again.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("DPoP error=\"invalid_dpop_proof\"");
	}

	@Test
	void refusesProofsOfOtherKeysRequestsAndTokens() {
		String scheme = "DPoP " + this.token;
		BoundCaller other = new BoundCaller(this.tokens, "p1");
		assertThat(get(scheme, other.proof("GET", ADDRESS, this.token)).code()).isEqualTo(401);
		assertThat(get(scheme, this.caller.proof("POST", ADDRESS, this.token)).code()).isEqualTo(401);
		assertThat(get(scheme, this.caller.proof("GET", ADDRESS + "/else", this.token)).code()).isEqualTo(401);
		assertThat(get(scheme, this.caller.proof("GET", ADDRESS, "another token")).code()).isEqualTo(401);
		assertThat(get(scheme, null).code()).isEqualTo(401);
	}

	@Test
	void refusesATokenThatIsBoundToNothing() {
		String bearer = this.tokens.service("training-service");
		assertThat(get("DPoP " + bearer, this.caller.proof("GET", ADDRESS, bearer)).code()).isEqualTo(401);
	}

	private Answer get(String authorization, @Nullable String proof) {
		return this.api.send(null, HttpMethod.GET, PATH, null, (headers) -> {
			headers.set(HttpHeaders.AUTHORIZATION, authorization);
			if (proof != null) {
				headers.set("DPoP", proof);
			}
		});
	}

}
