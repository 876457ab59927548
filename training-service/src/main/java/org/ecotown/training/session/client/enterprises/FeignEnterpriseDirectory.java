package org.ecotown.training.session.client.enterprises;

import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.training.session.EnterpriseDirectory;

import org.springframework.stereotype.Component;

/**
 * Asks enterprises-service with the token of the caller.
 */
@Component
class FeignEnterpriseDirectory implements EnterpriseDirectory {

	private final EnterprisesApi enterprises;

	FeignEnterpriseDirectory(EnterprisesApi enterprises) {
		this.enterprises = enterprises;
	}

	@Override
	public Optional<InvitedEnterprise> find(UUID enterprise) {
		try {
			return Optional.of(new InvitedEnterprise(enterprise, this.enterprises.read(enterprise).organisation()));
		}
		catch (PeerNotFound ex) {
			return Optional.empty();
		}
	}

}
