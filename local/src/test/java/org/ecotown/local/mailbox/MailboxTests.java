package org.ecotown.local.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.ecotown.local.layout.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailboxTests {

	private final Ports ports = new Ports(new Ports(28080).suggestion());

	private Mailbox mailbox;

	@BeforeEach
	void open() {
		this.mailbox = Mailbox.open(this.ports);
	}

	@AfterEach
	void close() {
		this.mailbox.close();
	}

	@Test
	void showsWhatArrivedInTheLanguageOfTheBrowser() throws Exception {
		send("somchai@example.org", "น้ำใจไมตรี", "เปิดลิงก์ http://localhost:8080/sign-in/invitation/abc ได้เลย");
		HttpResponse<String> list = get("/", "th");
		assertThat(list.body()).contains("somchai@example.org", "น้ำใจไมตรี", "lang=\"th\"");
		assertThat(get("/", "en-GB").body()).contains("lang=\"en\"", "Mailbox");
		assertThat(get("/mails/1", "th").body()).contains("<a href=\"http://localhost:8080/sign-in/invitation/abc\">");
		assertThat(get("/mails.json", "th").body()).contains("\"subject\":\"น้ำใจไมตรี\"");
		assertThat(get("/mails/2", "th").statusCode()).isEqualTo(404);
	}

	@Test
	void mailIsTextWhateverItLooksLike() throws Exception {
		send("a@example.org", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
		assertThat(get("/", "en").body()).doesNotContain("<script>").contains("&lt;script&gt;");
		HttpResponse<String> mail = get("/mails/1", "en");
		assertThat(mail.body()).doesNotContain("<img");
		assertThat(mail.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
	}

	@Test
	void nameThatPointsHereFromElsewhereReadsNothing() throws Exception {
		try (Socket socket = new Socket("127.0.0.1", this.ports.mailbox())) {
			socket.getOutputStream()
				.write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 421");
		}
	}

	@Test
	void nothingCanBeChanged() throws Exception {
		HttpRequest post = HttpRequest.newBuilder(uri("/")).POST(HttpRequest.BodyPublishers.noBody()).build();
		assertThat(HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
			.isEqualTo(405);
	}

	@Test
	void listensOnTheLoopbackInterfaceOnly() throws IOException {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.toList();
		for (InetAddress address : others) {
			for (int port : List.of(this.ports.smtp(), this.ports.mailbox())) {
				assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(address, port).close());
			}
		}
	}

	private void send(String to, String subject, String text) throws Exception {
		Properties properties = new Properties();
		properties.put("mail.smtp.host", "127.0.0.1");
		properties.put("mail.smtp.port", Integer.toString(this.ports.smtp()));
		MimeMessage message = new MimeMessage(Session.getInstance(properties));
		message.setFrom(new InternetAddress("no-reply@localhost"));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
		message.setSubject(subject, "UTF-8");
		message.setText(text, "UTF-8");
		Transport.send(message);
		Awaitility.await().until(() -> !this.mailbox.received().isEmpty());
	}

	private HttpResponse<String> get(String path, String language) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri(path)).header("Accept-Language", language).build(),
					HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.ports.mailbox() + path);
	}

}
