package org.ecotown.training.participant;

import java.util.UUID;

/**
 * The same for one person, whoever registers them: whom contributions count. It is
 * answered to nobody, because it and its age tell what others know.
 */
public record PersonKey(UUID value) {

	@Override
	public String toString() {
		return "PersonKey[…]";
	}

}
