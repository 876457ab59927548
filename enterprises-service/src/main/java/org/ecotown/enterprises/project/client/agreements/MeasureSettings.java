package org.ecotown.enterprises.project.client.agreements;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the vocabulary of measures is kept.
 *
 * @param freshFor how long it is trusted before it is asked for again
 */
@ConfigurationProperties("ecotown.enterprises.measures")
record MeasureSettings(@DefaultValue("5m") Duration freshFor) {

}
