package org.ecotown.enterprises.outcome.client.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import feign.FeignException;
import org.ecotown.enterprises.outcome.AgreementTerms;
import org.ecotown.enterprises.outcome.Period;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps terms for some minutes, and longer while agreements-service is away: there are
 * few agreements, and their terms hardly ever change.
 */
@Component
class KnownAgreementTerms implements AgreementTerms {

	private static final Logger logger = LoggerFactory.getLogger(KnownAgreementTerms.class);

	private static final Duration FRESH = Duration.ofMinutes(10);

	private static final Duration PAUSE = Duration.ofSeconds(30);

	private final Map<UUID, Known> known = new ConcurrentHashMap<>();

	private final TermApi api;

	private final Clock clock;

	KnownAgreementTerms(TermApi api, Clock clock) {
		this.api = api;
		this.clock = clock;
	}

	@Override
	public Optional<Period> of(UUID agreement) {
		Known last = this.known.get(agreement);
		Instant now = this.clock.instant();
		if (last != null && now.isBefore(last.freshUntil())) {
			return Optional.ofNullable(last.term());
		}
		try {
			Period term = this.api.term(agreement);
			this.known.put(agreement, new Known(term, now.plus(FRESH)));
			return Optional.of(term);
		}
		catch (PeerUnavailable | PeerNotFound | PeerRejected | FeignException ex) {
			logger.warn("The term of agreement {} is not to be had: {}", agreement, ex.getMessage());
			Period term = (last != null) ? last.term() : null;
			// nobody who reports waits for an outage twice
			this.known.put(agreement, new Known(term, now.plus(PAUSE)));
			return Optional.ofNullable(term);
		}
	}

	private record Known(@Nullable Period term, Instant freshUntil) {
	}

}
