package org.ecotown.auth.signin.page;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Where the forms of a page may lead. Browsers apply {@code form-action} to the redirects
 * after a submitted form too, so the redirect addresses of the client that asked for the
 * sign-in belong to it, and no others.
 */
public class FormTargets {

	private final RequestCache requests;

	private final RegisteredClients clients;

	public FormTargets(RequestCache requests, RegisteredClients clients) {
		this.requests = requests;
		this.clients = clients;
	}

	String of(HttpServletRequest request, HttpServletResponse response) {
		Set<String> sources = new TreeSet<>();
		sources.add("'self'");
		String clientId = clientId(request, response);
		RegisteredClient client = (clientId != null) ? this.clients.findByClientId(clientId) : null;
		if (client != null) {
			Stream.of(client.getRedirectUris(), client.getPostLogoutRedirectUris())
				.flatMap(Set::stream)
				.forEach((uri) -> sources.add(source(URI.create(uri))));
		}
		return String.join(" ", sources);
	}

	private @Nullable String clientId(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.requests.getRequest(request, response);
		String[] values = (saved != null) ? saved.getParameterValues(OAuth2ParameterNames.CLIENT_ID)
				: request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
		return (values != null && values.length == 1 && !values[0].isBlank()) ? values[0] : null;
	}

	private static String source(URI uri) {
		if (uri.getHost() == null) {
			return uri.getScheme() + ":";
		}
		boolean loopback = "127.0.0.1".equals(uri.getHost());
		String port = loopback ? ":*" : ((uri.getPort() > 0) ? ":" + uri.getPort() : "");
		return uri.getScheme() + "://" + uri.getHost() + port;
	}

}
