package org.ecotown.auth.notice;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notices.
 *
 * @param keep how long a notice stays in the inbox
 * @param digestAt when the mail of the day is sent, in Thailand
 */
@ConfigurationProperties("ecotown.auth.notices")
record NoticeProperties(@DefaultValue("180d") Duration keep, @DefaultValue("07:00") LocalTime digestAt) {
}
