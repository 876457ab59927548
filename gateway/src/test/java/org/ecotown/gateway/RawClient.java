package org.ecotown.gateway;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * Sends the gateway what no client library would.
 */
record RawClient(int port) {

	/**
	 * Sends the bytes, and reads until the gateway closes or says nothing for a while.
	 */
	String send(String bytes) throws IOException {
		return send(bytes, (answer) -> false);
	}

	/**
	 * The same until enough has come.
	 */
	String send(String bytes, Predicate<String> enough) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(5_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			StringBuilder answer = new StringBuilder();
			try {
				byte[] buffer = new byte[8192];
				int read = socket.getInputStream().read(buffer);
				while (read > 0) {
					answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
					read = enough.test(answer.toString()) ? 0 : socket.getInputStream().read(buffer);
				}
			}
			catch (SocketTimeoutException ex) {
				// a connection that is kept
			}
			return answer.toString();
		}
	}

}
