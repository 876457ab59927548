package org.ecotown.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.UUID;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.ecotown.platform.testsupport.FakePeers;
import org.ecotown.platform.testsupport.PeerContract;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * agreements-service and enterprises-service as the tests want them.
 */
public final class Peers {

	private static final PeerContract AGREEMENTS = PeerContract.of("agreements-service");

	private static final PeerContract ENTERPRISES = PeerContract.of("enterprises-service");

	private final WireMockServer server = new WireMockServer(options().bindAddress("127.0.0.1").port(freePort()));

	Peers() {
		FakePeers.watch(this.server, AGREEMENTS, ENTERPRISES, PeerContract.of("auth"));
		restart();
	}

	String url() {
		return "http://127.0.0.1:" + this.server.port();
	}

	WireMockServer server() {
		return this.server;
	}

	/** Nobody listens any more. */
	void stop() {
		this.server.stop();
	}

	/** Forgets everything: contributions are taken, nothing else is known. */
	void restart() {
		if (!this.server.isRunning()) {
			this.server.start();
		}
		this.server.resetAll();
		this.server.stubFor(put(urlMatching("/api/contributions/.*")).atPriority(9)
			.willReturn(okJson(AGREEMENTS.sample("Contribution").toString()).withStatus(201)));
		this.server.stubFor(put(urlMatching("/internal/.*")).atPriority(9).willReturn(aResponse().withStatus(204)));
	}

	void agreement(UUID id, UUID objective, Collection<UUID> parties) {
		ObjectNode agreement = AGREEMENTS.sample("AgreementResponse").put("id", id.toString());
		parties.forEach((party) -> agreement.withArray("parties")
			.add(AGREEMENTS.sample("Party").put("organisation", party.toString())));
		agreement.withArray("objectives").add(AGREEMENTS.sample("ObjectiveResponse").put("id", objective.toString()));
		this.server.stubFor(read("/api/agreements/" + id).willReturn(okJson(agreement.toString())));
	}

	void enterprise(UUID id, @Nullable UUID organisation) {
		ObjectNode enterprise = ENTERPRISES.sample("Enterprise").put("id", id.toString());
		enterprise.put("organisation", (organisation != null) ? organisation.toString() : null);
		this.server.stubFor(read("/api/enterprises/" + id).willReturn(okJson(enterprise.toString())));
	}

	void answer(String path, ResponseDefinitionBuilder answer) {
		this.server.stubFor(any(urlEqualTo(path)).atPriority(1).willReturn(answer));
	}

	/** Known beforehand, so that a stopped peer comes back where it was. */
	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MappingBuilder read(String path) {
		return get(urlEqualTo(path)).atPriority(5);
	}

}
