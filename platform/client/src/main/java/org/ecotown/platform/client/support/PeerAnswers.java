package org.ecotown.platform.client.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import feign.Response;
import feign.codec.ErrorDecoder;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;

/**
 * Tells absent, refused and away apart.
 */
public class PeerAnswers implements ErrorDecoder {

	private static final int LONGEST_ANSWER = 500;

	@Override
	public Exception decode(String methodKey, Response response) {
		String peer = response.request().requestTemplate().feignTarget().name();
		if (response.status() == 404) {
			return new PeerNotFound(peer);
		}
		if (response.status() >= 500) {
			return new PeerUnavailable(peer, null);
		}
		return new PeerRejected(peer, response.status(), beginning(response));
	}

	private static String beginning(Response response) {
		if (response.body() == null) {
			return "";
		}
		try (var body = response.body().asInputStream()) {
			return new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
