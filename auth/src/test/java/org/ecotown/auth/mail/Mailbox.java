package org.ecotown.auth.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real mail server in the test, and what has arrived at it.
 */
public class Mailbox {

	private static final Pattern CODE = Pattern.compile("\\b(\\d{4} \\d{4})\\b");

	private final GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	Mailbox() {
		this.server.start();
	}

	/**
	 * The mails to an address, once there are as many, the oldest first.
	 */
	public List<MimeMessage> to(String address, int count) {
		Awaitility.await().until(() -> received(address).size() >= count);
		return received(address);
	}

	public List<MimeMessage> received(String address) {
		return Arrays.stream(this.server.getReceivedMessages()).filter((mail) -> isTo(mail, address)).toList();
	}

	/**
	 * Everything of a mail that is text, decoded.
	 */
	public static String text(MimeMessage mail) {
		try {
			return text(mail.getContent());
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * The code of eight digits in the latest mail to an address, once there are as many.
	 */
	public String code(String address, int count) {
		Matcher code = CODE.matcher(text(to(address, count).getLast()));
		assertThat(code.find()).isTrue();
		return code.group(1);
	}

	private static String text(Object content) throws Exception {
		if (!(content instanceof jakarta.mail.Multipart parts)) {
			return content.toString();
		}
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < parts.getCount(); i++) {
			all.append(text(parts.getBodyPart(i).getContent()));
		}
		return all.toString();
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	void stop() {
		this.server.stop();
	}

	void start() {
		this.server.start();
	}

	/** A fixed one, so that the server can stop and start again. */
	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isTo(MimeMessage mail, String address) {
		try {
			return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class MailServer {

		@Bean(destroyMethod = "stop")
		Mailbox mailbox() {
			return new Mailbox();
		}

		@Bean
		DynamicPropertyRegistrar mailPort(Mailbox mailbox) {
			return (registry) -> registry.add("spring.mail.port", mailbox::port);
		}

	}

}
