package org.ecotown.auth.config;

import org.apache.coyote.http11.Http11Nio2Protocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the thread that finds a request on its connection answer it. Tomcat's usual
 * connector finds it on one thread and hands it to another, which for an answer as short
 * as a token is a good part of the work (bench/keycloak.mjs). It takes threads of the
 * platform: virtual ones would be handed over again.
 */
@Component
class DirectConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(Http11Nio2Protocol.class.getName());
	}

}
