package org.ecotown.platform.preconditions;

/**
 * The header {@code If-Match} of a change. A controller that takes it as a parameter
 * answers 428 where it is missing.
 *
 * @param header the value of the header
 */
public record IfMatch(String header) {

	/**
	 * Goes on only if the caller has read this version.
	 * @throws PreconditionFailed if it has not
	 */
	public void require(long version) {
		if (!EntityTags.matches(this.header, version)) {
			throw new PreconditionFailed();
		}
	}

}
