package org.ecotown.auth.partner.federation.provider;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.auth.partner.outbound.PartnerHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Looks up providers when somebody signs in, never earlier: one that is down holds up
 * nothing but its own sign-ins.
 */
@Component
public class Providers {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final Duration KEPT = Duration.ofMinutes(10);

	private static final Duration KEYS_KEPT_IN_AN_OUTAGE = Duration.ofHours(1);

	private static final int MOST = 1_000;

	private final RestClient http;

	private final PartnerAddresses addresses;

	private final JsonMapper json;

	private final Cache<String, Provider> seen = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

	Providers(PartnerHttp http, PartnerAddresses addresses, JsonMapper json) {
		this.http = http.restClient().build();
		this.addresses = addresses;
		this.json = json;
	}

	/**
	 * The provider, as it was seen in the last minutes.
	 * @throws PartnerFailure when it cannot be used
	 */
	public Provider find(String issuer) {
		Provider known = this.seen.getIfPresent(issuer);
		if (known == null) {
			known = look(issuer);
			this.seen.put(issuer, known);
		}
		return known;
	}

	/**
	 * The provider as it is at this moment.
	 * @throws PartnerFailure when it cannot be used
	 */
	public Provider look(String issuer) {
		ProviderMetadata metadata = ProviderMetadata.of(metadata(issuer), this.addresses);
		if (!metadata.issuer().equals(issuer)) {
			throw new PartnerFailure(PartnerFault.OTHER_ISSUER);
		}
		if (metadata.acceptedAlgorithms().isEmpty()) {
			throw new PartnerFailure(PartnerFault.NO_ALGORITHM);
		}
		return new Provider(metadata, keys(metadata.jwksUri()));
	}

	private Map<String, Object> metadata(String issuer) {
		String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
		try {
			String body = get(URI.create(base + "/.well-known/openid-configuration"));
			return this.json.readValue(body, OBJECT);
		}
		catch (JacksonException ex) {
			throw new PartnerFailure(PartnerFault.NO_METADATA, ex);
		}
		catch (RestClientException | IllegalArgumentException ex) {
			throw PartnerFailure.of(ex, PartnerFault.NO_METADATA);
		}
	}

	private JWKSource<SecurityContext> keys(String jwksUri) {
		try {
			return JWKSourceBuilder.create(URI.create(jwksUri).toURL(), this::resource)
				.cache(KEPT.toMillis(), Duration.ofSeconds(5).toMillis())
				.refreshAheadCache(false)
				.outageTolerant(KEYS_KEPT_IN_AN_OUTAGE.toMillis())
				.build();
		}
		catch (MalformedURLException | IllegalArgumentException ex) {
			throw new PartnerFailure(PartnerFault.ENDPOINT_MISSING, ex);
		}
	}

	private Resource resource(URL url) throws IOException {
		try {
			return new Resource(get(URI.create(url.toString())), "application/json");
		}
		catch (RestClientException ex) {
			throw new IOException(ex);
		}
	}

	private String get(URI uri) {
		String body = this.http.get().uri(uri).retrieve().body(String.class);
		return (body != null) ? body : "";
	}

}
