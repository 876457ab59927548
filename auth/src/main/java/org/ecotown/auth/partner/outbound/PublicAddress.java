package org.ecotown.auth.partner.outbound;

import java.net.InetAddress;

import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Tells addresses of the public internet from all others. IPv6 is public only where IANA
 * has given out unicast addresses, 2000::/3 without what is for documentation, which
 * leaves out every form that carries an IPv4 address inside: the framework's own list
 * names what is special, and lets through what is nobody's yet.
 */
final class PublicAddress {

	private static final InetAddressFilter PUBLIC = InetAddressFilter.externalAddresses()
		.andNot("::/3", "4000::/2", "8000::/1", "3fff::/20");

	private PublicAddress() {
	}

	static boolean is(InetAddress address) {
		return PUBLIC.matches(address);
	}

}
