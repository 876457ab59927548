package org.ecotown.platform.preconditions;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;

/**
 * The guard of a {@code PUT} that creates under an id of the caller's choice.
 */
public final class NewId {

	private NewId() {
	}

	/**
	 * Goes on only if nothing has the id yet. Who may not see what has it does not learn
	 * that it is there.
	 * @param taken whether something has the id
	 * @param seen what has it, as far as the caller may read it
	 * @param notFound what is answered about a thing that is not to be known of
	 * @throws PreconditionFailed if the caller may see what has the id
	 */
	public static <X extends RuntimeException> void require(boolean taken, Supplier<? extends Optional<?>> seen,
			Supplier<X> notFound) {
		if (taken) {
			throw seen.get().isPresent() ? new PreconditionFailed() : notFound.get();
		}
	}

	/**
	 * Runs the insert; somebody may have taken the id since it was looked at.
	 * @throws PreconditionFailed if somebody has
	 */
	public static void insert(Runnable insert) {
		try {
			insert.run();
		}
		catch (DuplicateKeyException ex) {
			throw new PreconditionFailed();
		}
	}

}
