package org.ecotown.training.session.contribution;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Words of the platform's vocabulary of measures.
 *
 * @param measure code of the measure for trained people
 * @param unitCode code of its unit
 */
@Validated
@ConfigurationProperties("ecotown.training.contribution")
record ContributionProperties(@NotBlank String measure, @NotBlank String unitCode) {
}
