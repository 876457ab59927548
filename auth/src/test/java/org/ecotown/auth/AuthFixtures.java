package org.ecotown.auth;

import java.util.UUID;

import org.ecotown.platform.testsupport.Api;

/**
 * Makes what tests need through the public API.
 */
public class AuthFixtures {

	public static final String PASSWORD = "correct-horse-battery";

	private final int port;

	private final Api api;

	private final String admin;

	public AuthFixtures(int port) {
		this.port = port;
		this.api = new Api("http://127.0.0.1:" + port);
		this.admin = new OAuthClient(port, "bootstrap", "bootstrap-secret-for-tests-only", "").clientCredentials()
			.at("/access_token");
	}

	public Api api() {
		return this.api;
	}

	/**
	 * The token of a platform administrator.
	 */
	public String admin() {
		return this.admin;
	}

	public static String unique(String prefix) {
		return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

	/**
	 * An organisation with one name since 2000.
	 */
	public String organisation() {
		return created(this.api.post(this.admin, "/api/organisations", organisationJson(unique("org"), "[]")));
	}

	/**
	 * A community.
	 * @param supporters as JSON, each with its days
	 */
	public String community(String supporters) {
		return created(this.api.post(this.admin, "/api/organisations", """
				{"code": "%s", "kind": "community", "supportedBy": %s,
				 "names": [{"name": {"th": "ชุมชนทดสอบ", "en": "Test community"}, "from": "2000-01-01"}]}
				""".formatted(unique("village"), supporters)));
	}

	/**
	 * A community that an organisation has supported since 2000.
	 */
	public String communityOf(String supporter) {
		return community("[{\"organisation\": \"%s\", \"from\": \"2000-01-01\"}]".formatted(supporter));
	}

	public static String organisationJson(String code, String memberOf) {
		return """
				{"code": "%s", "kind": "company", "memberOf": %s,
				 "names": [{"name": {"th": "บริษัททดสอบ", "en": "Test company"}, "from": "2000-01-01"}]}
				""".formatted(code, memberOf);
	}

	/**
	 * A person with one role since 2000.
	 */
	public String person(String username, String organisation, String role) {
		return created(this.api.post(this.admin, "/api/people", personJson(username, organisation, role, false)));
	}

	public static String personJson(String username, String organisation, String role, boolean demo) {
		return """
				{"username": "%s", "name": {"title": "ดร.", "given": "สมหญิง", "family": "ใจดี", "en": "Dr Somying Jaidee"},
				 "locale": "th", "password": "%s", "demo": %s,
				 "memberships": [{"organisation": "%s", "roles": ["%s"], "from": "2000-01-01"}]}
				"""
			.formatted(username, PASSWORD, demo, organisation, role);
	}

	/**
	 * The access token of a person who signs in through the mobile client.
	 */
	public String token(String username) {
		return OAuthClient.mobile(this.port).signIn(username, PASSWORD).at("/access_token");
	}

	private static String created(Api.Answer answer) {
		if (answer.code() != 201) {
			throw new AssertionError(answer.body());
		}
		return answer.at("/id");
	}

}
