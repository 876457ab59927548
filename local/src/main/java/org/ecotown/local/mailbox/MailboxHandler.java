package org.ecotown.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.ecotown.local.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers the browser: the list, one mail, the style, and the list as JSON for tests.
 */
final class MailboxHandler implements HttpHandler {

	private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");

	private final Supplier<List<ReceivedMail>> mails;

	private final JsonMapper json = new JsonMapper();

	MailboxHandler(Supplier<List<ReceivedMail>> mails) {
		this.mails = mails;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			if (!isMeant(exchange.getRequestHeaders().getFirst("Host"))) {
				answer(exchange, 421, "text/plain", "");
			}
			else if (!exchange.getRequestMethod().equals("GET")) {
				answer(exchange, 405, "text/plain", "");
			}
			else {
				get(exchange, exchange.getRequestURI().getPath());
			}
		}
	}

	/**
	 * The page shows codes to sign in with: a name that somebody else makes point here
	 * must not let their script read it.
	 */
	private static boolean isMeant(String host) {
		return host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""));
	}

	private void get(HttpExchange exchange, String path) throws IOException {
		MailboxPages pages = new MailboxPages(messages(exchange));
		if (path.equals("/")) {
			answer(exchange, 200, "text/html", pages.list(this.mails.get().reversed()));
		}
		else if (path.equals("/mails.json")) {
			answer(exchange, 200, "application/json", this.json.writeValueAsString(this.mails.get()));
		}
		else if (path.equals("/mailbox.css")) {
			try (InputStream style = MailboxHandler.class.getResourceAsStream("/mailbox/mailbox.css")) {
				answer(exchange, 200, "text/css", new String(style.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		else {
			List<ReceivedMail> one = this.mails.get()
				.stream()
				.filter(mail -> path.equals("/mails/" + mail.number()))
				.toList();
			answer(exchange, one.isEmpty() ? 404 : 200, "text/html",
					one.isEmpty() ? pages.list(List.of()) : pages.one(one.getFirst()));
		}
	}

	private static Messages messages(HttpExchange exchange) {
		String languages = exchange.getRequestHeaders().getFirst("Accept-Language");
		return (languages != null && languages.startsWith("en")) ? Messages.english() : Messages.thai();
	}

	private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		Headers headers = exchange.getResponseHeaders();
		headers.set("Content-Type", type + "; charset=utf-8");
		headers.set("Cache-Control", "no-store");
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		exchange.sendResponseHeaders(status, (bytes.length == 0) ? -1 : bytes.length);
		if (bytes.length > 0) {
			exchange.getResponseBody().write(bytes);
		}
	}

}
