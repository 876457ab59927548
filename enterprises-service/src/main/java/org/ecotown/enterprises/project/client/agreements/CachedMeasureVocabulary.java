package org.ecotown.enterprises.project.client.agreements;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import feign.FeignException;
import org.ecotown.enterprises.project.Measure;
import org.ecotown.enterprises.project.MeasureVocabulary;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps the vocabulary for some minutes, and longer while agreements-service is away:
 * measures change once a year, outages happen.
 */
@Component
class CachedMeasureVocabulary implements MeasureVocabulary {

	private static final Logger logger = LoggerFactory.getLogger(CachedMeasureVocabulary.class);

	private final MeasureApi api;

	private final MeasureSettings settings;

	private final Clock clock;

	private final ReentrantLock refreshing = new ReentrantLock();

	private volatile @Nullable Known known;

	CachedMeasureVocabulary(MeasureApi api, MeasureSettings settings, Clock clock) {
		this.api = api;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public Optional<Measure> find(String code) {
		return Optional.ofNullable(vocabulary().get(code));
	}

	private Map<String, Measure> vocabulary() {
		Known current = this.known;
		if (current != null && this.clock.instant().isBefore(current.freshUntil())) {
			return current.measures();
		}
		this.refreshing.lock();
		try {
			return (this.known != current && this.known != null) ? this.known.measures() : refresh(current);
		}
		finally {
			this.refreshing.unlock();
		}
	}

	private Map<String, Measure> refresh(@Nullable Known stale) {
		try {
			Map<String, Measure> measures = this.api.measures()
				.items()
				.stream()
				.map(MeasureApi.MeasureItem::measure)
				.collect(Collectors.toUnmodifiableMap(Measure::code, Function.identity()));
			this.known = new Known(measures, this.clock.instant().plus(this.settings.freshFor()));
			return measures;
		}
		catch (PeerUnavailable | PeerNotFound | PeerRejected | FeignException ex) {
			if (stale == null) {
				throw new PeerUnavailable("agreements", ex);
			}
			logger.warn("The vocabulary of measures cannot be refreshed, the last one is used: {}", ex.getMessage());
			return stale.measures();
		}
	}

	private record Known(Map<String, Measure> measures, Instant freshUntil) {
	}

}
