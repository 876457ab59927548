package org.ecotown.auth.partner.federation.provider;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came back when a connection was tried.
 *
 * @param fault what is wrong; null: people can sign in as far as can be told without one
 * @param metadata what the provider publishes, as far as that could be read
 * @param keys how many keys it publishes
 * @param milliseconds how long both took
 */
public record ConnectionTest(@Nullable PartnerFault fault, @Nullable ProviderMetadata metadata, int keys,
		long milliseconds) {

	/**
	 * The algorithms that are accepted of those the provider signs with.
	 */
	public List<String> algorithms() {
		return (this.metadata != null) ? this.metadata.acceptedAlgorithms() : List.of();
	}

}
