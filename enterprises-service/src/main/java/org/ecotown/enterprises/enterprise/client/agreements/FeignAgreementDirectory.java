package org.ecotown.enterprises.enterprise.client.agreements;

import java.util.Optional;
import java.util.UUID;

import feign.FeignException;
import org.ecotown.enterprises.enterprise.AgreementDirectory;
import org.ecotown.enterprises.enterprise.Programme;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;

import org.springframework.stereotype.Component;

/**
 * Asks with the caller's own token, so that the caller's rights decide.
 */
@Component
class FeignAgreementDirectory implements AgreementDirectory {

	private static final String PEER = "agreements";

	private static final int FORBIDDEN = 403;

	private final AgreementApi api;

	FeignAgreementDirectory(AgreementApi api) {
		this.api = api;
	}

	@Override
	public Optional<Programme> find(UUID agreement) {
		try {
			return Optional.of(this.api.agreement(agreement))
				.filter((found) -> !found.isSeenByMember())
				.map(AgreementSummary::programme);
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
		catch (PeerRejected ex) {
			if (ex.status() == FORBIDDEN) {
				return Optional.empty();
			}
			throw new PeerUnavailable(PEER, ex);
		}
		catch (FeignException ex) {
			// an answer that cannot be read is none
			throw new PeerUnavailable(PEER, ex);
		}
	}

}
