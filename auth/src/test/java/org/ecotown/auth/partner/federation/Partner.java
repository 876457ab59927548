package org.ecotown.auth.partner.federation;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;

import org.springframework.http.HttpMethod;

/**
 * A company with a provider of its own and a connection to it.
 */
final class Partner {

	final ForeignProvider.Tenant provider;

	final String organisation;

	final String domain = UUID.randomUUID().toString().substring(0, 8) + ".example.com";

	private final AuthFixtures fixtures;

	private final int port;

	private final Api.Answer connection;

	Partner(int port, ForeignProvider.Tenant provider, boolean jit) {
		this.port = port;
		this.provider = provider;
		this.fixtures = new AuthFixtures(port);
		this.organisation = this.fixtures.organisation();
		this.connection = this.fixtures.api().post(this.fixtures.admin(), "/api/connections", body(jit, true));
		if (this.connection.code() != 201) {
			throw new AssertionError(this.connection.body());
		}
	}

	String id() {
		return this.connection.at("/id");
	}

	/**
	 * The page that leads to the provider.
	 */
	HttpResponse<String> leave(Browser browser) {
		String page = browser.get("/sign-in").body();
		return browser.post("/sign-in/partner", Map.of("email", "someone@" + this.domain, "_csrf", Browser.csrf(page)));
	}

	/**
	 * The address it leads to.
	 */
	String authorization(Browser browser) {
		HttpResponse<String> page = leave(browser);
		return page.headers()
			.firstValue("Refresh")
			.orElseThrow(() -> new AssertionError(page.statusCode() + " " + page.headers() + page.body()))
			.substring("0; url=".length());
	}

	/**
	 * Signs in at the provider and comes back.
	 */
	HttpResponse<String> signIn(Browser browser) {
		return back(browser, this.provider.signIn(authorization(browser)));
	}

	HttpResponse<String> back(Browser browser, String query) {
		return browser.get("/sign-in/partner/callback?" + query);
	}

	/**
	 * What {@code /api/me} says of whoever signs in through the provider.
	 */
	Api.Answer me(Browser browser) {
		OAuthClient client = OAuthClient.gateway(this.port);
		browser.get(client.authorize());
		HttpResponse<String> signedIn = signIn(browser);
		return me(client, browser, signedIn);
	}

	Api.Answer me(OAuthClient client, Browser browser, HttpResponse<String> signedIn) {
		String next = Browser.location(browser.get(Browser.location(signedIn)));
		String back = "/sign-in/organisation".equals(next)
				? Browser.location(browser.get(Browser.location(chooseFirst(browser, next)))) : next;
		String code = Browser.parameter(back, "code").orElseThrow(() -> new AssertionError(back));
		return this.fixtures.api().get(client.exchange(code).at("/access_token"), "/api/me");
	}

	private static HttpResponse<String> chooseFirst(Browser browser, String page) {
		String body = browser.get(page).body();
		Matcher organisation = Pattern.compile("name=\"organisation\" value=\"([^\"]+)\"").matcher(body);
		if (!organisation.find()) {
			throw new AssertionError(body);
		}
		return browser.post(page, Map.of("organisation", organisation.group(1), "_csrf", Browser.csrf(body)));
	}

	void disable(boolean jit) {
		Api.Answer answer = this.fixtures.api()
			.change(this.fixtures.admin(), HttpMethod.PUT, "/api/connections/" + id(), body(jit, false), "\"0\"");
		if (answer.code() != 200) {
			throw new AssertionError(answer.body());
		}
	}

	Api.Answer test() {
		return this.fixtures.api().post(this.fixtures.admin(), "/api/connections/" + id() + "/test", null);
	}

	private String body(boolean jit, boolean enabled) {
		return """
				{"organisation": "%s", "name": {"th": "บริษัทคู่ค้า", "en": "Partner company"}, "issuer": "%s",
				 "clientId": "ecotown", "clientSecret": "%s", "domains": ["%s"], "defaultRoles": ["representative"],
				 "roleMappings": [{"claim": "groups", "value": "inspectors", "role": "inspector"},
				                  {"claim": "realm_access.roles", "value": "sign", "role": "signatory"}],
				 "jitProvisioning": %s, "enabled": %s}
				""".formatted(this.organisation, this.provider.issuer, ForeignProvider.SECRET, this.domain, jit,
				enabled);
	}

}
