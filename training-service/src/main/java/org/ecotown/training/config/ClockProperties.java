package org.ecotown.training.config;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the days of sessions begin.
 *
 * @param zone time zone of the sessions
 */
@ConfigurationProperties("ecotown.training.clock")
record ClockProperties(@DefaultValue("Asia/Bangkok") ZoneId zone) {
}
