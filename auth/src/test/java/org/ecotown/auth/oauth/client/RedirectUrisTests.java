package org.ecotown.auth.oauth.client;

import java.net.URI;
import java.util.List;

import org.ecotown.platform.problem.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RedirectUrisTests {

	private static final URI PLATFORM = URI.create("https://ecotown.example");

	@ParameterizedTest
	@ValueSource(strings = { "https://partner.example/callback", "https://partner.example:8443/a/b?from=ecotown",
			"https://sub.partner.example/", "https://partner.example" })
	void takesExactHttpsAddresses(String address) {
		assertThat(faults(address, false)).isEmpty();
		assertThat(faults(address, true)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/callback", "http://127.0.0.1:53682/callback", "http://[::1]/callback",
			"com.example.app:/callback" })
	void takesAddressesOnADeviceFromAppsOnly(String address) {
		assertThat(faults(address, true)).isEmpty();
		assertThat(faults(address, false)).singleElement()
			.extracting(InputFault::code)
			.isEqualTo("wrong-redirect-scheme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "callback", "/callback", "//partner.example/callback", "https:partner.example",
			"https:///callback", "https://partner.example/a b", "https://partner.example/\u0e01",
			"https://partner.example/callback#x", "https://partner.example/#", "https://*.partner.example/callback",
			"https://partner.example/*", "https://user@partner.example/", "https://user:pw@partner.example/",
			"https://partner.example/a/../b", "https://partner.example/./a", "https://partner.example/%2e%2e/a",
			"https://partner.example\\@evil.example/", "https://PARTNER.example/", "HTTPS://partner.example/",
			"https://partner.example./", "https://partner.example\n/", "https://part_ner.example/",
			"http://partner.example/callback", "http://localhost/callback", "http://127.0.0.1.evil.example/",
			"http://0.0.0.0/callback", "http://127.1/", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
			"app:/callback", "com.example.app://host/callback", "com.example.app:callback", "urn:ietf:wg:oauth:2.0:oob",
			"https://partner.example/callback?", "https://partner.example:/callback", "https://partner.example:0/",
			"https://partner.example:0443/", "https://partner.example:65536/", "https://partner.example?",
			"http://127.0.0.1/callback?", "http://127.0.0.1//callback", "HTTP://127.0.0.1/callback",
			"http://127.0.0.1:/callback", "http://[::1]:/callback", "http://[0:0:0:0:0:0:0:1]/callback",
			"com.example.app:/callback?", "com.example.app://callback", "com.example.app:///callback",
			"https://ecotown.example/login/oauth2/code/ecotown", "https://ecotown.example:8443/" })
	void refusesEverythingElse(String address) {
		assertThat(faults(address, true)).hasSize(1);
		assertThat(faults(address, false)).hasSize(1);
	}

	@Test
	void pointsAtEveryFault() {
		assertThat(RedirectUris.faults("/redirectUris",
				List.of("https://partner.example/*", "https://partner.example/", "https://partner.example/#a"), false,
				PLATFORM))
			.extracting(InputFault::pointer, InputFault::code)
			.containsExactly(tuple("/redirectUris/0", "wildcard-redirect-uri"),
					tuple("/redirectUris/2", "fragment-redirect-uri"));
	}

	private static List<InputFault> faults(String address, boolean app) {
		return RedirectUris.faults("/redirectUris", List.of(address), app, PLATFORM);
	}

}
