package org.ecotown.training.session.client.enterprises;

import java.util.Optional;
import java.util.UUID;

import feign.codec.DecodeException;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.training.session.EnterpriseDirectory;

import org.springframework.stereotype.Component;

/**
 * Asks enterprises-service with the token of the caller.
 */
@Component
class FeignEnterpriseDirectory implements EnterpriseDirectory {

	private static final int FORBIDDEN = 403;

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
		catch (PeerRejected ex) {
			if (ex.status() == FORBIDDEN) {
				return Optional.empty();
			}
			throw new PeerUnavailable("enterprises", ex);
		}
		catch (DecodeException ex) {
			throw new PeerUnavailable("enterprises", ex);
		}
	}

}
