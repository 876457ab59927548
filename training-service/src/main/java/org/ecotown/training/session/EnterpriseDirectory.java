package org.ecotown.training.session;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The enterprises the caller of the request under way may see.
 */
public interface EnterpriseDirectory {

	/**
	 * Nothing when there is no such enterprise for the caller; an outage is an exception.
	 */
	Optional<InvitedEnterprise> find(UUID enterprise);

	/**
	 * An enterprise and the organisation its people sign in for, if they do.
	 */
	record InvitedEnterprise(UUID id, @Nullable UUID organisation) {
	}

}
