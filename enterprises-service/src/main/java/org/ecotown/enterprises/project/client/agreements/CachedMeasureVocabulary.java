package org.ecotown.enterprises.project.client.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the vocabulary for some minutes, and longer while agreements-service is away:
 * measures change once a year, outages happen. A stale one goes on being used while it is
 * asked for once, in the background; a restart finds the last one in the database. An
 * outage is waited for once in half a minute.
 */
@Component
class CachedMeasureVocabulary implements MeasureVocabulary {

	private static final Logger logger = LoggerFactory.getLogger(CachedMeasureVocabulary.class);

	/** How long agreements-service is not asked again after it could not tell. */
	private static final Duration PAUSE = Duration.ofSeconds(30);

	private final MeasureApi api;

	private final KeptMeasures kept;

	private final MeasureSettings settings;

	private final Clock clock;

	private final Executor background;

	private final ReentrantLock reading = new ReentrantLock();

	private final AtomicBoolean refreshing = new AtomicBoolean();

	private volatile @Nullable Known known;

	private volatile Instant pausedUntil = Instant.MIN;

	@Autowired
	CachedMeasureVocabulary(MeasureApi api, KeptMeasures kept, MeasureSettings settings, Clock clock) {
		// a thread of its own: it asks as the service, not as whoever came first
		this(api, kept, settings, clock, Thread.ofVirtual().name("measures-", 0)::start);
	}

	CachedMeasureVocabulary(MeasureApi api, KeptMeasures kept, MeasureSettings settings, Clock clock,
			Executor background) {
		this.api = api;
		this.kept = kept;
		this.settings = settings;
		this.clock = clock;
		this.background = background;
	}

	@Override
	public Optional<Measure> find(String code) {
		Known current = current();
		if (isFresh(current)) {
			return current.find(code);
		}
		if (current.find(code).isPresent()) {
			refreshLater();
			return current.find(code);
		}
		// it may be new
		return refreshed(current).find(code);
	}

	/** The one known here, the one known before the last restart, or a new one. */
	private Known current() {
		Known current = this.known;
		if (current != null) {
			return current;
		}
		this.reading.lock();
		try {
			if (this.known == null) {
				this.known = this.kept.last().map((measures) -> Known.of(measures, Instant.MIN)).orElseGet(this::first);
			}
			return this.known;
		}
		finally {
			this.reading.unlock();
		}
	}

	private boolean isFresh(Known one) {
		return this.clock.instant().isBefore(one.freshUntil());
	}

	private boolean isPaused() {
		return this.clock.instant().isBefore(this.pausedUntil);
	}

	/** Whoever waited for the lock finds what came of asking, or that it was in vain. */
	private Known refreshed(Known stale) {
		this.reading.lock();
		try {
			Known current = this.known;
			if (current != null && current != stale) {
				return current;
			}
			return isPaused() ? stale : ask(stale);
		}
		finally {
			this.reading.unlock();
		}
	}

	private void refreshLater() {
		if (!isPaused() && this.refreshing.compareAndSet(false, true)) {
			this.background.execute(() -> {
				try {
					ask(this.known);
				}
				catch (RuntimeException ex) {
					logger.warn("The vocabulary of measures cannot be refreshed", ex);
				}
				finally {
					this.refreshing.set(false);
				}
			});
		}
	}

	private Known first() {
		if (isPaused()) {
			throw new PeerUnavailable("agreements", null);
		}
		return ask(null);
	}

	private Known ask(@Nullable Known stale) {
		try {
			List<Measure> measures = this.api.measures().items().stream().map(MeasureApi.MeasureItem::measure).toList();
			Known fresh = Known.of(measures, this.clock.instant().plus(this.settings.freshFor()));
			this.known = fresh;
			keep(measures);
			return fresh;
		}
		catch (PeerUnavailable | PeerNotFound | PeerRejected | FeignException ex) {
			this.pausedUntil = this.clock.instant().plus(PAUSE);
			if (stale == null) {
				throw new PeerUnavailable("agreements", ex);
			}
			logger.warn("The vocabulary of measures cannot be refreshed, the last one is used: {}", ex.getMessage());
			return stale;
		}
	}

	private void keep(List<Measure> measures) {
		try {
			this.kept.keep(measures, this.clock.instant());
		}
		catch (DataAccessException ex) {
			logger.warn("The vocabulary of measures cannot be kept: {}", ex.getMessage());
		}
	}

	private record Known(Map<String, Measure> measures, Instant freshUntil) {

		static Known of(List<Measure> measures, Instant freshUntil) {
			return new Known(
					measures.stream().collect(Collectors.toUnmodifiableMap(Measure::code, Function.identity())),
					freshUntil);
		}

		Optional<Measure> find(String code) {
			return Optional.ofNullable(this.measures.get(code));
		}

	}

}
