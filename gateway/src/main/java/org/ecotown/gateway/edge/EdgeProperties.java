package org.ecotown.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands before the gateway.
 *
 * @param proxies regular expression of the addresses whose {@code X-Forwarded-For} is
 * believed; empty: nobody's
 */
@ConfigurationProperties("ecotown.gateway")
record EdgeProperties(@DefaultValue("") String proxies) {
}
