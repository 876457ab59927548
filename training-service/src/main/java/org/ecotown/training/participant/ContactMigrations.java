package org.ecotown.training.participant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each change of how names are told apart.
 */
@Configuration(proxyBeanMethods = false)
class ContactMigrations {

	@Bean
	RenewContactDigests contactsThatLookTheSame(IdentityDigests digests) {
		return new RenewContactDigests("10", "contacts that look the same", digests);
	}

	/** A title may stand within the name although another one is given. */
	@Bean
	RenewContactDigests contactsWithTitlesWithin(IdentityDigests digests) {
		return new RenewContactDigests("16", "contacts with titles within", digests);
	}

}
