package org.ecotown.auth.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ecotown.platform.problem.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * Where a client may have a browser sent. Compared character by character when it is used
 * (RFC 9700, section 2.1), so only what can be written in one way is registered.
 */
public final class RedirectUris {

	private static final int LONGEST = 500;

	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

	/** What means the same in every parser: no escapes, no wildcards, no blanks. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:/?&=._~+\\-\\[\\]@!$',;()]+");

	/** A name under a domain of the app's maker, turned round (RFC 8252, section 7.1). */
	private static final Pattern APP_SCHEME = Pattern.compile("[a-z][a-z0-9+-]*(\\.[a-z0-9+-]+)+");

	/**
	 * A port that is none, or is written in more than one way; a query without content.
	 */
	private static final Pattern EMPTY = Pattern.compile("[a-z]+://[^/?]*:(0[0-9]*)?([/?].*)?|[^?]*\\?");

	private static final int HIGHEST_PORT = 65535;

	private RedirectUris() {
	}

	/**
	 * The faults of a list of addresses.
	 * @param pointer the JSON pointer of the list
	 * @param app whether the client is public, so that it may be an app on a device
	 * @param platform the address of the platform, where nobody else receives anything
	 */
	public static List<InputFault> faults(String pointer, List<String> addresses, boolean app, URI platform) {
		List<InputFault> faults = new ArrayList<>();
		for (int i = 0; i < addresses.size(); i++) {
			String fault = fault(addresses.get(i), app, platform);
			if (fault != null) {
				faults.add(new InputFault(pointer + "/" + i, fault));
			}
		}
		return faults;
	}

	private static @Nullable String fault(String address, boolean app, URI platform) {
		if (address.contains("#")) {
			return "fragment-redirect-uri";
		}
		if (address.contains("*")) {
			return "wildcard-redirect-uri";
		}
		if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
			return "inexact-redirect-uri";
		}
		try {
			URI uri = new URI(address);
			return plain(uri, address) ? scheme(uri, app, platform) : "inexact-redirect-uri";
		}
		catch (URISyntaxException ex) {
			return "inexact-redirect-uri";
		}
	}

	private static boolean plain(URI uri, String address) {
		String host = uri.getHost();
		return !EMPTY.matcher(address).matches() && uri.getPort() <= HIGHEST_PORT && uri.isAbsolute() && !uri.isOpaque()
				&& uri.getRawUserInfo() == null && uri.normalize().toString().equals(address)
				&& uri.getScheme().equals(uri.getScheme().toLowerCase(Locale.ROOT))
				&& (host == null || (host.equals(host.toLowerCase(Locale.ROOT)) && !host.endsWith(".")));
	}

	private static @Nullable String scheme(URI uri, boolean app, URI platform) {
		String host = uri.getHost();
		return switch (uri.getScheme()) {
			case "https" -> {
				if (host == null) {
					yield "inexact-redirect-uri";
				}
				yield host.equals(platform.getHost()) ? "platform-redirect-uri" : null;
			}
			case "http" -> (app && host != null && LOOPBACK.contains(host)) ? null : "wrong-redirect-scheme";
			default -> (app && APP_SCHEME.matcher(uri.getScheme()).matches()
					&& !uri.getRawSchemeSpecificPart().startsWith("//")) ? null : "wrong-redirect-scheme";
		};
	}

}
