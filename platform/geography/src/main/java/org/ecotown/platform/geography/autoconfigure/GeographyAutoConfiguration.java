package org.ecotown.platform.geography.autoconfigure;

import org.ecotown.platform.geography.Subdistricts;
import org.ecotown.platform.geography.support.ShippedSubdistricts;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Offers {@link Subdistricts}.
 */
@AutoConfiguration
public final class GeographyAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Subdistricts subdistricts() {
		return new ShippedSubdistricts();
	}

}
