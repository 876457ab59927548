package org.ecotown.gateway;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

class HealthIT extends GatewayTest {

	private final WebTestClient management;

	HealthIT(@LocalServerPort int port, @LocalManagementPort int management) {
		super(port);
		this.management = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + management).build();
	}

	/** It serves the web app and says what is wrong; taking it away would help nobody. */
	@ParameterizedTest
	@ValueSource(strings = { "liveness", "readiness" })
	void isUpWhateverItsPeersDo(String group) {
		standIn.server
			.stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		this.management.get()
			.uri("/actuator/health/" + group)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("UP");
	}

}
