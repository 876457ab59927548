package org.ecotown.auth.partner.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, after IANA's registries of
 * special-purpose addresses (RFC 6890). IPv6 is public only where IANA has given out
 * unicast addresses, which leaves out every form that carries an IPv4 address inside.
 */
final class PublicAddress {

	private static final List<Block> NOT_PUBLIC = List.of(block("0.0.0.0", 8), block("10.0.0.0", 8),
			block("100.64.0.0", 10), block("127.0.0.0", 8), block("169.254.0.0", 16), block("172.16.0.0", 12),
			block("192.0.0.0", 24), block("192.0.2.0", 24), block("192.88.99.0", 24), block("192.168.0.0", 16),
			block("198.18.0.0", 15), block("198.51.100.0", 24), block("203.0.113.0", 24), block("224.0.0.0", 3),
			block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

	private static final Block GLOBAL_UNICAST = block("2000::", 3);

	private PublicAddress() {
	}

	static boolean is(InetAddress address) {
		byte[] bytes = address.getAddress();
		boolean given = (address instanceof Inet4Address)
				|| (address instanceof Inet6Address && GLOBAL_UNICAST.contains(bytes));
		return given && NOT_PUBLIC.stream().noneMatch((block) -> block.contains(bytes));
	}

	private static Block block(String first, int bits) {
		return new Block(InetAddress.ofLiteral(first).getAddress(), bits);
	}

	private record Block(byte[] first, int bits) {

		boolean contains(byte[] address) {
			if (address.length != this.first.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.first[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
