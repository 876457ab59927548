package org.ecotown.auth.oauth.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Whoever sends a request slowly, by intent or over a weak signal, does not keep others
 * out.
 */
@EcotownIntegrationTest
class SlowSendersIT {

	/** More than a pool of threads usually has; each waits for ten seconds. */
	private static final int SENDERS = 400;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@LocalServerPort
	private int port;

	@Test
	void answersOthersWhileManySendTheirBodySlowly() throws IOException {
		answersOthersDuring("""
				POST /oauth2/token HTTP/1.1
				Host: localhost
				Content-Type: application/x-www-form-urlencoded
				Content-Length: 1000

				grant_type=client""");
	}

	@Test
	void answersOthersWhileManySendTheirHeadersSlowly() throws IOException {
		answersOthersDuring("""
				POST /oauth2/token HTTP/1.1
				Host: local""");
	}

	private void answersOthersDuring(String begun) throws IOException {
		// whoever comes first waits for what is made at the first request
		readKeys(Duration.ofMinutes(1));
		List<Socket> senders = new ArrayList<>();
		try {
			for (int sender = 0; sender < SENDERS; sender++) {
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
				senders.add(socket);
				socket.getOutputStream().write(begun.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
			}
			for (int other = 0; other < 5; other++) {
				assertThatNoException().isThrownBy(() -> readKeys(PATIENCE));
			}
			for (Socket sender : senders) {
				sender.setSoTimeout(1);
				assertThatExceptionOfType(SocketTimeoutException.class).as("still waited for")
					.isThrownBy(() -> sender.getInputStream().read());
			}
		}
		finally {
			for (Socket sender : senders) {
				sender.close();
			}
		}
	}

	private void readKeys(Duration patience) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout((int) patience.toMillis());
			socket.getOutputStream().write("""
					GET /oauth2/jwks HTTP/1.1
					Host: localhost
					Connection: close

					""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 200").contains("\"kty\"");
		}
	}

}
