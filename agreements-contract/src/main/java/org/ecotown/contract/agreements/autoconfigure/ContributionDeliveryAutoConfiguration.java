package org.ecotown.contract.agreements.autoconfigure;

import org.ecotown.contract.agreements.ContributionSender;
import org.ecotown.contract.agreements.support.DeliveryConfiguration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/**
 * Offers a {@link ContributionSender} to a service that has an outbox and knows where
 * agreements-service is, and delivers what it sends.
 */
@AutoConfiguration(afterName = "org.ecotown.platform.outbox.autoconfigure.OutboxAutoConfiguration")
@ConditionalOnClass(name = "org.ecotown.platform.outbox.OutboxMessages")
@ConditionalOnProperty("ecotown.agreements.url")
@ConditionalOnMissingBean(ContributionSender.class)
@Import(DeliveryConfiguration.class)
public final class ContributionDeliveryAutoConfiguration {

}
