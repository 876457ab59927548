package org.ecotown.auth.config;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The IP address a request comes from.
 */
public final class CallerAddress {

	/** Where a proxy that is believed names something else. */
	private static final byte[] UNKNOWN = new byte[4];

	private CallerAddress() {
	}

	/**
	 * The address as the connection or a proxy that is believed has it, without a zone,
	 * which means something on one machine only; {@code 0.0.0.0} where it is none.
	 */
	public static InetAddress of(HttpServletRequest request) {
		return of(bytes(request.getRemoteAddr().split("%", 2)[0]));
	}

	private static byte[] bytes(String address) {
		try {
			return InetAddress.ofLiteral(address).getAddress();
		}
		catch (IllegalArgumentException ex) {
			return UNKNOWN;
		}
	}

	private static InetAddress of(byte[] address) {
		try {
			return InetAddress.getByAddress(address);
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
