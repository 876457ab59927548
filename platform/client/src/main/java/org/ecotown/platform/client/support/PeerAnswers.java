package org.ecotown.platform.client.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

import feign.Response;
import feign.codec.ErrorDecoder;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

/**
 * Tells absent, refused and away apart.
 */
public class PeerAnswers implements ErrorDecoder {

	private final JsonMapper json;

	private final ServiceToken serviceToken;

	private final ExchangedTokens exchangedTokens;

	public PeerAnswers(JsonMapper json, ServiceToken serviceToken, ExchangedTokens exchangedTokens) {
		this.json = json;
		this.serviceToken = serviceToken;
		this.exchangedTokens = exchangedTokens;
	}

	/**
	 * Whether an answer tells of a failure of the peer: 5xx, or a redirection, which no
	 * peer sends.
	 */
	static boolean failed(int status) {
		return status >= 500 || (status >= 300 && status < 400);
	}

	@Override
	public Exception decode(String methodKey, Response response) {
		String peer = Peers.of(response.request());
		if (response.status() == 404) {
			return new PeerNotFound(peer);
		}
		if (failed(response.status())) {
			return new PeerUnavailable(peer, null);
		}
		if (response.status() == 401) {
			Collection<String> tokens = response.request().headers().get(HttpHeaders.AUTHORIZATION);
			((tokens != null) ? tokens : List.<String>of()).forEach((authorization) -> {
				this.serviceToken.forget(authorization);
				this.exchangedTokens.forget(authorization);
			});
		}
		JsonNode problem = body(response);
		String type = problem.path("type").asString("");
		return new PeerRejected(peer, response.status(),
				type.startsWith(Problems.TYPE_PREFIX) ? type.substring(Problems.TYPE_PREFIX.length()) : null,
				problem.path("detail").asStringOpt().orElse(null));
	}

	private JsonNode body(Response response) {
		if (response.body() == null) {
			return this.json.missingNode();
		}
		try (InputStream body = response.body().asInputStream()) {
			return this.json.readTree(body);
		}
		catch (IOException | JacksonException ex) {
			return this.json.missingNode();
		}
	}

}
