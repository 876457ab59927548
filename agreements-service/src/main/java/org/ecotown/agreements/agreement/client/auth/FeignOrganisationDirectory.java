package org.ecotown.agreements.agreement.client.auth;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.ecotown.agreements.agreement.OrganisationDirectory;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.text.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Asks auth, and keeps the names it got for a while: those of a day in the past hardly
 * ever change. That an organisation is absent is not kept; it may be added any moment.
 */
@Component
class FeignOrganisationDirectory implements OrganisationDirectory {

	private final Cache<NameOnDay, LocalizedText> names = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(10))
		.maximumSize(10_000)
		.build();

	private final AuthOrganisations auth;

	FeignOrganisationDirectory(AuthOrganisations auth) {
		this.auth = auth;
	}

	@Override
	public Optional<LocalizedText> nameOn(UUID organisation, LocalDate day) {
		NameOnDay asked = new NameOnDay(organisation, day);
		LocalizedText known = this.names.getIfPresent(asked);
		if (known != null) {
			return Optional.of(known);
		}
		try {
			LocalizedText name = this.auth.get(organisation, day).name();
			this.names.put(asked, name);
			return Optional.of(name);
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
		catch (PeerRejected ex) {
			// no answer to the question either
			throw new PeerUnavailable("auth", ex);
		}
	}

	private record NameOnDay(UUID organisation, LocalDate day) {
	}

}
