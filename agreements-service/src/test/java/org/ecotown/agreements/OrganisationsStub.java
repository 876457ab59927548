package org.ecotown.agreements;

import java.util.UUID;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import org.ecotown.platform.testsupport.FakePeers;
import org.ecotown.platform.testsupport.PeerContract;
import tools.jackson.databind.node.ObjectNode;

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

	private static final PeerContract AUTH = PeerContract.of("auth");

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
		ObjectNode organisation = AUTH.sample("OrganisationResponse").put("id", id.toString());
		organisation.set("name", name(th, en));
		server.stubFor(path(id).willReturn(okJson(organisation.toString())));
	}

	/**
	 * Lets an organisation have members.
	 * @param members each {@code id from to}, {@code to} being {@code null} while it
	 * lasts
	 */
	public static void members(UUID id, String kind, String... members) {
		ObjectNode organisation = AUTH.sample("OrganisationResponse").put("id", id.toString()).put("kind", kind);
		organisation.set("name", name("สมาคม", "Association"));
		for (String member : members) {
			String[] parts = member.split(" ");
			ObjectNode membership = AUTH.sample("MemberResponse").put("from", parts[1]);
			membership.withObject("/organisation").put("id", parts[0]);
			membership.put("to", parts[2].equals("null") ? null : parts[2]);
			organisation.withArray("members").add(membership);
		}
		server.stubFor(path(id).willReturn(okJson(organisation.toString())));
	}

	private static ObjectNode name(String th, String en) {
		return AUTH.sample("LocalizedText").put("th", th).put("en", en);
	}

	/**
	 * Lets asking for a known organisation fail.
	 */
	public static void fails(UUID id, int status) {
		server.stubFor(path(id).willReturn(aResponse().withStatus(status).withHeader(FakePeers.BROKEN, "yes")));
	}

	/**
	 * Lets asking for an organisation fail.
	 */
	public static UUID failing(int status) {
		UUID id = UUID.randomUUID();
		server.stubFor(path(id).willReturn(aResponse().withStatus(status).withHeader(FakePeers.BROKEN, "yes")));
		return id;
	}

	/**
	 * Lets asking for an organisation take too long.
	 */
	public static UUID silent() {
		UUID id = UUID.randomUUID();
		server.stubFor(path(id).willReturn(aResponse().withFixedDelay(8000).withHeader(FakePeers.BROKEN, "yes")));
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
		FakePeers.watch(server, AUTH);
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
			// the first answer of a stand-in may take its time on a busy machine
			TestPropertyValues.of("ecotown.organisations.url=" + server.baseUrl(), "ecotown.client.read-timeout=5s")
				.applyTo(context);
		}

	}

}
