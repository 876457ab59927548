package org.ecotown.platform.notices.autoconfigure;

import org.ecotown.platform.notices.Notices;
import org.ecotown.platform.notices.support.NoticesConfiguration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;

/**
 * Offers {@link Notices} and delivers them.
 */
@AutoConfiguration(afterName = "org.ecotown.platform.outbox.autoconfigure.OutboxAutoConfiguration")
@ConditionalOnMissingBean(Notices.class)
@Import(NoticesConfiguration.class)
public final class NoticesAutoConfiguration {

}
