package org.ecotown.platform.testsupport;

import java.time.Duration;

import org.apache.coyote.AbstractProtocol;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class KeepAliveIT {

	/** As the JDK's client has it by default; the gateway keeps them for 20 s. */
	private static final Duration CLIENTS = Duration.ofSeconds(30);

	@Autowired
	private WebServerApplicationContext context;

	@Test
	void serverKeepsIdleConnectionsLongerThanItsClients() {
		TomcatWebServer server = (TomcatWebServer) this.context.getWebServer();
		AbstractProtocol<?> protocol = (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
		assertThat(protocol.getKeepAliveTimeout()).isGreaterThan(2 * (int) CLIENTS.toMillis());
		assertThat(protocol.getConnectionTimeout()).isLessThanOrEqualTo(10_000);
	}

}
