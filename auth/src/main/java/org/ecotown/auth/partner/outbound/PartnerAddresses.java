package org.ecotown.auth.partner.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which addresses of partners may be called at all. What their names resolve to is
 * checked when the connection is made.
 *
 * @param allowedHosts exact {@code host:port} pairs that may be private and without TLS;
 * for a developer's machine and tests only
 */
@ConfigurationProperties("ecotown.auth.federation")
public record PartnerAddresses(@DefaultValue Set<String> allowedHosts) {

	private static final int LONGEST = 2_000;

	/** A last label that makes a URL parser read the whole host as an IPv4 address. */
	private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

	private static final Pattern DOTTED_QUAD = Pattern
		.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

	public PartnerAddresses {
		allowedHosts = allowedHosts.stream()
			.map((host) -> host.strip().toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Reads an address that a partner or an administrator gave.
	 * @throws AddressRefused when it is no absolute https address of a host that is
	 * written as one writes hosts
	 */
	public URI require(String address) {
		URI uri = parse(address);
		String host = uri.getHost();
		if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
			throw new AddressRefused("Not an absolute address of a host");
		}
		if (NUMERIC_END.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches()) {
			throw new AddressRefused("Not the usual form of an IPv4 address");
		}
		boolean https = "https".equalsIgnoreCase(uri.getScheme());
		boolean allowedHttp = "http".equalsIgnoreCase(uri.getScheme()) && isAllowed(host, port(uri));
		if (!https && !allowedHttp) {
			throw new AddressRefused("Not https");
		}
		return uri;
	}

	/**
	 * Whether a host is exempt from the rules.
	 */
	boolean isAllowed(String host, int port) {
		return this.allowedHosts.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
	}

	private static int port(URI uri) {
		if (uri.getPort() >= 0) {
			return uri.getPort();
		}
		return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
	}

	private static URI parse(String address) {
		if (address.length() > LONGEST) {
			throw new AddressRefused("Too long");
		}
		try {
			return new URI(address);
		}
		catch (URISyntaxException ex) {
			throw new AddressRefused("Not an address");
		}
	}

}
