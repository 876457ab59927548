package org.ecotown.local.layout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nine neighbouring ports, the gateway's first.
 */
public record Ports(int base) {

	public static final int DEFAULT_BASE = 8080;

	static final int COUNT = 9;

	public Ports {
		if (base < 1024 || base > 65535 - COUNT) {
			throw new IllegalArgumentException("base port out of range: " + base);
		}
	}

	public int of(Service service) {
		return this.base + service.portOffset();
	}

	public int postgres() {
		return this.base + 5;
	}

	public int gatewayManagement() {
		return this.base + 6;
	}

	/** Where auth hands over its mail. */
	public int smtp() {
		return this.base + 7;
	}

	/** Where a browser reads it. */
	public int mailbox() {
		return this.base + 8;
	}

	public String mailboxUrl() {
		return "http://localhost:" + mailbox();
	}

	public String url() {
		return "http://localhost:" + this.base;
	}

	public List<Integer> all() {
		return IntStream.range(this.base, this.base + COUNT).boxed().toList();
	}

	/** The next base from which all ports are free, or the default when none is found. */
	public int suggestion() {
		for (int candidate = this.base + 100; candidate < 65000; candidate += 100) {
			if (new Ports(candidate).all().stream().noneMatch(Ports::inUse)) {
				return candidate;
			}
		}
		return DEFAULT_BASE;
	}

	/**
	 * A port is in use when somebody answers there or when it cannot be bound. Both are
	 * asked: on macOS a loopback bind succeeds beside a wildcard listener.
	 */
	public static boolean inUse(int port) {
		InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(loopback, port), 300);
			return true;
		}
		catch (IOException ex) {
			// nobody answers; try to bind
		}
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(loopback, port));
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
