package org.ecotown.auth.partner.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves the host of a connection once, checks every address, and hands out only what
 * was checked. The connection is made to exactly these, so that a name which resolves
 * differently a moment later (DNS rebinding) leads nowhere else.
 */
class CheckedAddresses implements DnsResolver {

	private final PartnerAddresses partners;

	private final Lookup lookup;

	CheckedAddresses(PartnerAddresses partners, Lookup lookup) {
		this.partners = partners;
		this.lookup = lookup;
	}

	@Override
	public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
		InetAddress[] addresses = this.partners.isAllowed(host, port) ? this.lookup.addresses(host) : resolve(host);
		return Arrays.stream(addresses).map((address) -> new InetSocketAddress(address, port)).toList();
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = this.lookup.addresses(host);
		if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
			throw new AddressRefused("Not a public address");
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/**
	 * Asks for the addresses of a name.
	 */
	interface Lookup {

		InetAddress[] addresses(String host) throws UnknownHostException;

	}

}
