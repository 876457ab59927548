package org.ecotown.enterprises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.ecotown.platform.testsupport.FakePeers;
import org.ecotown.platform.testsupport.PeerContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * Stands in for agreements-service, and for auth where it takes notices. It can go away
 * and come back at the same address.
 */
final class FakeAgreements {

	private static final JsonMapper json = new JsonMapper();

	private static final PeerContract CONTRACT = PeerContract.of("agreements-service");

	private static final UUID FAILURE = UUID.randomUUID();

	private static final FakeAgreements shared = new FakeAgreements();

	private final WireMockServer server;

	private FakeAgreements() {
		this.server = new WireMockServer(
				options().bindAddress("127.0.0.1").port(freePort()).notifier(new Slf4jNotifier(false)));
		FakePeers.watch(this.server, CONTRACT, PeerContract.of("auth"));
		this.server.start();
		answerAsUsual();
	}

	static FakeAgreements shared() {
		return shared;
	}

	/** A fixed one, so that the server comes back where it was. */
	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url() {
		return "http://127.0.0.1:" + this.server.port();
	}

	void answerAsUsual() {
		this.server.stubFor(get(urlEqualTo("/api/measures")).willReturn(okJson(measures())));
		this.server.stubFor(put(urlPathMatching("/api/contributions/.*"))
			.willReturn(okJson(CONTRACT.sample("Contribution").toString()).withStatus(201)));
		this.server.stubFor(put(urlPathMatching("/internal/.*")).willReturn(aResponse().withStatus(204)));
	}

	/** The vocabulary that agreements-service really has. */
	private static String measures() {
		try {
			return Files.readString(Path.of("../agreements-service/measures.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void agreement(UUID id, UUID objective, UUID... parties) {
		ObjectNode agreement = CONTRACT.sample("AgreementResponse").put("id", id.toString());
		for (UUID party : parties) {
			agreement.withArray("parties").add(CONTRACT.sample("Party").put("organisation", party.toString()));
		}
		agreement.withArray("objectives").add(CONTRACT.sample("ObjectiveResponse").put("id", objective.toString()));
		this.server.stubFor(get(urlEqualTo("/api/agreements/" + id)).willReturn(okJson(agreement.toString())));
	}

	void term(UUID id, String from, String to) {
		this.server.stubFor(get(urlEqualTo("/api/agreements/" + id + "/term"))
			.willReturn(okJson("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to))));
	}

	/**
	 * Answers everything like this until {@link #recover()}.
	 */
	void fail(ResponseDefinitionBuilder answer) {
		this.server.stubFor(
				any(anyUrl()).atPriority(1).withId(FAILURE).willReturn(answer.withHeader(FakePeers.BROKEN, "yes")));
	}

	void recover() {
		this.server.removeStub(any(anyUrl()).withId(FAILURE));
	}

	/**
	 * Refuses connections until {@link #comeBack()}.
	 */
	void goAway() {
		this.server.stop();
	}

	void comeBack() {
		this.server.start();
	}

	/**
	 * Every delivery of a contribution, in order.
	 */
	List<JsonNode> contributions(String id) {
		return this.server.findAll(putRequestedFor(urlEqualTo("/api/contributions/" + id)))
			.stream()
			.map(LoggedRequest::getBodyAsString)
			.map(json::readTree)
			.toList();
	}

	/**
	 * What auth was told about a thing, in order, in its place.
	 */
	List<LoggedRequest> notices(String about) {
		return this.server.findAll(putRequestedFor(urlPathMatching("/internal/.*")))
			.stream()
			.filter((request) -> json.readTree(request.getBodyAsString()).at("/about").asString().equals(about))
			.toList();
	}

	List<LoggedRequest> deliveries(String id) {
		return this.server.findAll(putRequestedFor(urlEqualTo("/api/contributions/" + id)));
	}

	List<LoggedRequest> agreementRequests(UUID id) {
		return this.server.findAll(getRequestedFor(urlEqualTo("/api/agreements/" + id)));
	}

	void refuseContribution(String id, int status) {
		this.server.stubFor(
				put(urlEqualTo("/api/contributions/" + id)).atPriority(2).willReturn(aResponse().withStatus(status)));
	}

	void takeContribution(String id) {
		this.server.stubFor(put(urlEqualTo("/api/contributions/" + id)).atPriority(2)
			.willReturn(okJson(CONTRACT.sample("Contribution").toString())));
	}

}
