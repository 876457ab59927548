package org.ecotown.training.session.client.agreements;

import java.util.Optional;
import java.util.UUID;

import feign.codec.DecodeException;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.training.session.AgreementDirectory;

import org.springframework.stereotype.Component;

/**
 * Asks agreements-service with the token of the caller, so that nobody finds what they
 * may not see.
 */
@Component
class FeignAgreementDirectory implements AgreementDirectory {

	private static final int FORBIDDEN = 403;

	private final AgreementsApi agreements;

	FeignAgreementDirectory(AgreementsApi agreements) {
		this.agreements = agreements;
	}

	@Override
	public Optional<AgreementTerms> find(UUID agreement) {
		try {
			AgreementsApi.Agreement found = this.agreements.read(agreement);
			return found.isSeenByMember() ? Optional.empty()
					: Optional.of(new AgreementTerms(found.partyIds(), found.objectiveIds()));
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
		catch (PeerRejected ex) {
			if (ex.status() == FORBIDDEN) {
				return Optional.empty();
			}
			throw new PeerUnavailable("agreements", ex);
		}
		catch (DecodeException ex) {
			throw new PeerUnavailable("agreements", ex);
		}
	}

}
