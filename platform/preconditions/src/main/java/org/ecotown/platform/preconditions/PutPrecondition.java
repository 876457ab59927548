package org.ecotown.platform.preconditions;

import org.jspecify.annotations.Nullable;

/**
 * The condition of a {@code PUT} that may create: {@code If-None-Match: *} creates only,
 * {@code If-Match} replaces only. A controller that takes it as a parameter answers 428
 * where both are missing.
 *
 * @param ifMatch null when the caller means to create
 */
public record PutPrecondition(@Nullable IfMatch ifMatch) {

	/**
	 * Whether the caller means to create.
	 */
	public boolean creates() {
		return this.ifMatch == null;
	}

	/**
	 * Goes on only if there is nothing yet and the caller means to create.
	 * @throws PreconditionFailed if the caller means to replace
	 */
	public void requireAbsent() {
		if (!creates()) {
			throw new PreconditionFailed();
		}
	}

	/**
	 * Goes on only if the caller means to replace this version.
	 * @throws PreconditionFailed if it means to create, or has read another version
	 */
	public void require(long version) {
		if (this.ifMatch == null) {
			throw new PreconditionFailed();
		}
		this.ifMatch.require(version);
	}

}
