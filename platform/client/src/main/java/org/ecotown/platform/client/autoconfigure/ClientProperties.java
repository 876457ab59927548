package org.ecotown.platform.client.autoconfigure;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How peers are called.
 *
 * @param clientSecret the service's own secret at auth
 * @param auth where auth is inside
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for the whole answer after that
 * @param openFor how long a peer that failed is left alone
 */
@ConfigurationProperties("ecotown")
record ClientProperties(@DefaultValue("") String clientSecret, Auth auth,
		@Name("client.connect-timeout") @DefaultValue("1s") Duration connectTimeout,
		@Name("client.read-timeout") @DefaultValue("2s") Duration readTimeout,
		@Name("client.open-for") @DefaultValue("5s") Duration openFor) {

	record Auth(URI url) {
	}

}
