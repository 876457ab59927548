package org.ecotown.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import org.ecotown.local.layout.Ports;

/**
 * Takes every mail the platform sends and shows it in a browser. Both listen on the
 * loopback interface only; what has arrived is gone with the launcher.
 */
public final class Mailbox implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private final GreenMail smtp;

	private final HttpServer http;

	private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

	private Mailbox(Ports ports) throws IOException {
		this.smtp = new GreenMail(new ServerSetup(ports.smtp(), LOOPBACK, ServerSetup.PROTOCOL_SMTP));
		this.http = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), ports.mailbox()), 0);
		this.http.setExecutor(this.requests);
		this.http.createContext("/", new MailboxHandler(this::received));
	}

	public static Mailbox open(Ports ports) {
		try {
			Mailbox mailbox = new Mailbox(ports);
			mailbox.smtp.start();
			mailbox.http.start();
			return mailbox;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The oldest first. */
	List<ReceivedMail> received() {
		MimeMessage[] messages = this.smtp.getReceivedMessages();
		return IntStream.range(0, messages.length)
			.mapToObj(index -> ReceivedMail.of(index + 1, messages[index]))
			.toList();
	}

	@Override
	public void close() {
		this.http.stop(0);
		this.requests.shutdownNow();
		this.smtp.stop();
	}

}
