package org.ecotown.auth.partner.connection;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The domain of an e-mail address, in lower case and ASCII (IDNA), so that it can be
 * compared.
 */
public final class EmailDomain {

	private static final int LONGEST = 253;

	private static final Pattern DOMAIN = Pattern
		.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

	private EmailDomain() {
	}

	/**
	 * The comparable form of a domain; empty where it is none.
	 */
	public static Optional<String> normalise(String domain) {
		try {
			String ascii = IDN.toASCII(domain.strip(), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
			return (ascii.length() <= LONGEST && DOMAIN.matcher(ascii).matches()) ? Optional.of(ascii)
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The domain of an address; empty for what is none, such as a plain user name.
	 */
	public static Optional<String> of(String address) {
		int at = address.lastIndexOf('@');
		return (at > 0) ? normalise(address.substring(at + 1)) : Optional.empty();
	}

}
