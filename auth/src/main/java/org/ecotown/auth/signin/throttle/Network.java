package org.ecotown.auth.signin.throttle;

import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.config.CallerAddress;

/**
 * The network a request comes from.
 */
final class Network {

	private Network() {
	}

	/**
	 * The address, or what all addresses of a household or an office begin with: they
	 * have a whole IPv6 network of this size to themselves.
	 */
	static String of(HttpServletRequest request) {
		byte[] bytes = CallerAddress.of(request).getAddress();
		return HexFormat.of().formatHex((bytes.length == 16) ? Arrays.copyOf(bytes, 8) : bytes);
	}

}
