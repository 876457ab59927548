package org.ecotown.training.session.client.agreements;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.training.session.AgreementDirectory;

import org.springframework.stereotype.Component;

/**
 * Asks agreements-service with the token of the caller, so that nobody finds what they
 * may not see.
 */
@Component
class FeignAgreementDirectory implements AgreementDirectory {

	private final AgreementsApi agreements;

	FeignAgreementDirectory(AgreementsApi agreements) {
		this.agreements = agreements;
	}

	@Override
	public Optional<AgreementTerms> find(UUID agreement) {
		try {
			AgreementsApi.Agreement found = this.agreements.read(agreement);
			return Optional.of(new AgreementTerms(
					found.parties().stream().map(AgreementsApi.Party::organisation).collect(Collectors.toSet()),
					found.objectives().stream().map(AgreementsApi.Objective::id).collect(Collectors.toSet())));
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
	}

}
