package org.ecotown.auth.tuning;

import org.apache.coyote.http11.Http11Nio2Protocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tomcat's NIO2 connector, with threads of the platform. To go on waiting for a
 * connection it registers that with the kernel itself, where the usual connector queues
 * it for a poller and wakes that up; for answers as short as a token this is a tenth of
 * the work and more (bench/keycloak.mjs), but only without virtual threads.
 */
@Component
class Nio2Connector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(Http11Nio2Protocol.class.getName());
	}

}
