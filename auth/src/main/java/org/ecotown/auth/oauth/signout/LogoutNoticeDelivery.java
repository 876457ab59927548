package org.ecotown.auth.oauth.signout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.partner.outbound.AddressRefused;
import org.ecotown.auth.partner.outbound.PartnerHttp;
import org.ecotown.platform.outbox.OutboxReceiver;
import org.ecotown.platform.outbox.PermanentDeliveryFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;

/**
 * Sends logout tokens to clients. One that does not answer is asked again for a few
 * minutes: by then its access tokens have ended, and nothing renews them.
 */
@Component
class LogoutNoticeDelivery implements OutboxReceiver<LogoutNotice> {

	private static final Logger logger = LoggerFactory.getLogger(LogoutNoticeDelivery.class);

	private static final Duration CONNECT = Duration.ofSeconds(1);

	private static final Duration ANSWER = Duration.ofSeconds(3);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** Made for the first notice. */
	private final SingletonSupplier<HttpClient> client = SingletonSupplier
		.of(() -> HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build());

	private final LogoutTokens tokens;

	private final RestClient partners;

	private final JdbcClient jdbc;

	private final Clock clock;

	LogoutNoticeDelivery(LogoutTokens tokens, PartnerHttp partners, JdbcClient jdbc, Clock clock) {
		this.tokens = tokens;
		this.partners = partners.restClient().build();
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Class<LogoutNotice> payloadType() {
		return LogoutNotice.class;
	}

	@Override
	public void deliver(LogoutNotice notice) {
		address(notice.client()).ifPresent((address) -> deliver(notice, address));
	}

	private void deliver(LogoutNotice notice, Address address) {
		if (notice.endedAt().plus(PATIENCE).isBefore(this.clock.instant())) {
			logger.warn("Client {} was not told that a session ended: no answer", notice.clientId());
			return;
		}
		int status = address.own() ? send(notice, address.uri()) : sendToPartner(notice, address.uri());
		if (status >= 400 && status < 500) {
			logger.warn("Client {} refused to hear that a session ended: {}", notice.clientId(), status);
		}
		else if (status >= 300) {
			throw new IllegalStateException("Client " + notice.clientId() + " answered " + status);
		}
	}

	/** Wherever the name of a partner's host leads by now, it leads nowhere inside. */
	private int sendToPartner(LogoutNotice notice, URI address) {
		try {
			return this.partners.post()
				.uri(address)
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.body("logout_token=" + this.tokens.of(notice))
				.exchange((request, response) -> response.getStatusCode().value());
		}
		catch (AddressRefused ex) {
			throw new PermanentDeliveryFailure(
					"Client " + notice.clientId() + " has an address that must not be called", ex);
		}
	}

	private int send(LogoutNotice notice, URI address) {
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(ANSWER)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("logout_token=" + this.tokens.of(notice)))
			.build();
		try {
			return this.client.obtain().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Optional<Address> address(UUID client) {
		return this.jdbc.sql("""
				SELECT backchannel_logout_uri, first_party
				  FROM client
				 WHERE id = :id AND backchannel_logout_uri IS NOT NULL
				""")
			.param("id", client)
			.query((row, number) -> new Address(URI.create(row.getString("backchannel_logout_uri")),
					row.getBoolean("first_party")))
			.optional();
	}

	/**
	 * Where a client is told.
	 *
	 * @param uri the address
	 * @param own whether the client belongs to the platform, whose own are inside
	 */
	private record Address(URI uri, boolean own) {
	}

}
