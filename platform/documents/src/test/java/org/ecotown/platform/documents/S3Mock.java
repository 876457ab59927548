package org.ecotown.platform.documents;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import static org.awaitility.Awaitility.await;

/**
 * Adobe's S3Mock as a process of its own, with one bucket; its libraries are not ours.
 */
final class S3Mock implements AutoCloseable {

	static final String BUCKET = "ecotown";

	private static final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final URI address;

	private S3Mock(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	static S3Mock start() {
		try {
			int port = freePort();
			ProcessBuilder command = new ProcessBuilder(
					Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
					"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "target/s3mock.jar", "--server.port=0",
					"--http.port=" + port, "--server.address=127.0.0.1");
			command.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", BUCKET);
			command.redirectErrorStream(true).redirectOutput(new File("target/s3mock.log"));
			S3Mock mock = new S3Mock(command.start(), URI.create("http://127.0.0.1:" + port));
			await().atMost(Duration.ofMinutes(2)).until(() -> mock.status("HEAD", "/" + BUCKET) == 200);
			return mock;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	URI address() {
		return this.address;
	}

	int status(String method, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.address.resolve(path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (ConnectException ex) {
			return 0;
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
