package org.ecotown.platform.security.support;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.DPoPAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads a token that is bound to a key, and the proof that comes with it (RFC 9449). The
 * proof names the public address, which is the issuer's, wherever the service listens.
 */
public class DPoPRequests implements AuthenticationConverter {

	private final AuthenticationConverter requests = new DPoPAuthenticationConverter();

	private final String publicUrl;

	/**
	 * @param publicUrl without path
	 */
	public DPoPRequests(String publicUrl) {
		this.publicUrl = publicUrl;
	}

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		return (this.requests.convert(request) instanceof DPoPAuthenticationToken sent)
				? new DPoPAuthenticationToken(sent.getAccessToken(), sent.getDPoPProof(), sent.getMethod(),
						this.publicUrl + RequestPath.asSent(request))
				: null;
	}

}
