package org.ecotown.auth.outbound;

import java.net.InetAddress;
import java.util.List;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Everything that is fetched from a partner is fetched with this: public addresses only,
 * no redirects, no proxy, no cookies, no retries, no connection kept, and within the
 * limits.
 */
@Component
public class PartnerHttp implements DisposableBean {

	private static final int CONNECTIONS = 200;

	private final CloseableHttpClient client;

	private final ClientHttpRequestFactory requests;

	private final ClientHttpRequestInterceptor limited;

	@Autowired
	PartnerHttp(PartnerAddresses partners) {
		this(partners, InetAddress::getAllByName, Limits.USUAL);
	}

	PartnerHttp(PartnerAddresses partners, CheckedAddresses.Lookup lookup, Limits limits) {
		Timeout connect = Timeout.of(limits.connect());
		Timeout total = Timeout.of(limits.total());
		this.client = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(new CheckedAddresses(partners, lookup))
				.setDefaultConnectionConfig(
						ConnectionConfig.custom().setConnectTimeout(connect).setSocketTimeout(total).build())
				.setMaxConnTotal(CONNECTIONS)
				.setMaxConnPerRoute(CONNECTIONS)
				.build())
			.setDefaultRequestConfig(
					RequestConfig.custom().setConnectionRequestTimeout(connect).setResponseTimeout(total).build())
			.setConnectionReuseStrategy((request, response, context) -> false)
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.setUserAgent("Ecotown")
			.build();
		this.requests = new HttpComponentsClientHttpRequestFactory(this.client);
		this.limited = new LimitedCall(partners, limits);
	}

	/**
	 * A client to configure further; what it calls stays guarded.
	 */
	public RestClient.Builder restClient() {
		return RestClient.builder().requestFactory(this.requests).requestInterceptor(this.limited);
	}

	/**
	 * The same for libraries that know only this.
	 */
	public RestTemplate restTemplate() {
		RestTemplate template = new RestTemplate(this.requests);
		template.setInterceptors(List.of(this.limited));
		return template;
	}

	@Override
	public void destroy() throws Exception {
		this.client.close();
	}

}
