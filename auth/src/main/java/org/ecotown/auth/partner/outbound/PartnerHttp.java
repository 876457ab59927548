package org.ecotown.auth.partner.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
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

	/** Made when the first partner is asked: certificates and connections take 4 MB. */
	private final SingletonSupplier<ClientHttpRequestFactory> requests;

	private volatile @Nullable CloseableHttpClient client;

	/** Before the time of the call counts. */
	private final ClientHttpRequestInterceptor prepared;

	private final ClientHttpRequestInterceptor limited;

	@Autowired
	PartnerHttp(PartnerAddresses partners) {
		this(partners, InetAddress::getAllByName, Limits.USUAL);
	}

	PartnerHttp(PartnerAddresses partners, CheckedAddresses.Lookup lookup, Limits limits) {
		this.requests = SingletonSupplier.of(() -> {
			CloseableHttpClient made = client(new CheckedAddresses(partners, lookup), limits);
			this.client = made;
			return new HttpComponentsClientHttpRequestFactory(made);
		});
		this.prepared = (request, body, execution) -> {
			this.requests.obtain();
			return execution.execute(request, body);
		};
		this.limited = new LimitedCall(partners, limits);
	}

	private static CloseableHttpClient client(CheckedAddresses addresses, Limits limits) {
		Timeout connect = Timeout.of(limits.connect());
		Timeout total = Timeout.of(limits.total());
		return HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(addresses)
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
	}

	private ClientHttpRequest request(URI address, HttpMethod method) throws IOException {
		return this.requests.obtain().createRequest(address, method);
	}

	/**
	 * A client to configure further; what it calls stays guarded.
	 */
	public RestClient.Builder restClient() {
		return RestClient.builder()
			.requestFactory(this::request)
			.requestInterceptor(this.prepared)
			.requestInterceptor(this.limited);
	}

	/**
	 * The same for libraries that know only this.
	 */
	public RestTemplate restTemplate() {
		RestTemplate template = new RestTemplate(this::request);
		template.setInterceptors(List.of(this.prepared, this.limited));
		return template;
	}

	@Override
	public void destroy() throws Exception {
		CloseableHttpClient made = this.client;
		if (made != null) {
			made.close();
		}
	}

}
