package org.ecotown.agreements.agreement.client.auth;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.agreements.agreement.OrganisationDirectory;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.text.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Asks auth, on behalf of the caller.
 */
@Component
class FeignOrganisationDirectory implements OrganisationDirectory {

	private final AuthOrganisations auth;

	FeignOrganisationDirectory(AuthOrganisations auth) {
		this.auth = auth;
	}

	@Override
	public Optional<LocalizedText> nameOn(UUID organisation, LocalDate day) {
		try {
			return Optional.of(this.auth.get(organisation, day).name());
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
		catch (PeerRejected ex) {
			// no answer to the question either
			throw new PeerUnavailable("auth", ex);
		}
	}

}
