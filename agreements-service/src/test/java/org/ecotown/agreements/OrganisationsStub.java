package org.ecotown.agreements;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

/**
 * Stands in for the organisations of auth. Knows nobody until told.
 */
public final class OrganisationsStub {

	private static final WireMockServer server = started();

	private OrganisationsStub() {
	}

	/**
	 * Lets an organisation exist.
	 */
	public static UUID organisation(String th, String en) {
		UUID id = UUID.randomUUID();
		named(id, th, en);
		return id;
	}

	public static void named(UUID id, String th, String en) {
		server.stubFor(path(id).willReturn(okJson("""
				{"id": "%s", "code": "x", "kind": "institute", "name": {"th": "%s", "en": "%s"}, "names": []}
				""".formatted(id, th, en))));
	}

	/**
	 * Lets an organisation have members.
	 * @param members each {@code id from to}, {@code to} being {@code null} while it
	 * lasts
	 */
	public static void members(UUID id, String kind, String... members) {
		String list = Stream.of(members).map((member) -> {
			String[] parts = member.split(" ");
			return """
					{"organisation": {"id": "%s", "code": "x", "name": {"th": "ก", "en": "a"}}, "from": "%s", "to": %s}
					""".formatted(parts[0], parts[1], parts[2].equals("null") ? "null" : "\"" + parts[2] + "\"");
		}).collect(Collectors.joining(","));
		server.stubFor(path(id).willReturn(okJson("""
				{"id": "%s", "code": "x", "kind": "%s", "name": {"th": "สมาคม", "en": "Association"}, "names": [],
				 "members": [%s]}
				""".formatted(id, kind, list))));
	}

	/**
	 * Lets asking for a known organisation fail.
	 */
	public static void fails(UUID id, int status) {
		server.stubFor(path(id).willReturn(aResponse().withStatus(status)));
	}

	/**
	 * Lets asking for an organisation fail.
	 */
	public static UUID failing(int status) {
		UUID id = UUID.randomUUID();
		server.stubFor(path(id).willReturn(aResponse().withStatus(status)));
		return id;
	}

	/**
	 * Lets asking for an organisation take too long.
	 */
	public static UUID silent() {
		UUID id = UUID.randomUUID();
		server.stubFor(path(id).willReturn(aResponse().withFixedDelay(8000)));
		return id;
	}

	/**
	 * How often an organisation's name on a day was asked for with a token.
	 */
	public static int asked(UUID id, String day) {
		return server
			.findAll(getRequestedFor(urlPathEqualTo("/api/organisations/" + id)).withQueryParam("on", equalTo(day))
				.withHeader("Authorization", WireMock.matching("Bearer .+")))
			.size();
	}

	private static MappingBuilder path(UUID id) {
		return get(urlPathEqualTo("/api/organisations/" + id));
	}

	private static WireMockServer started() {
		WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
		server.start();
		server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
		return server;
	}

	/**
	 * Tells the service where the stand-in is, before its Feign clients are defined.
	 */
	static class Registration implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("ecotown.organisations.url=" + server.baseUrl()).applyTo(context);
		}

	}

}
