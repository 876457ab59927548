package org.ecotown.contract.agreements.support;

import org.ecotown.contract.agreements.ContributionSender;
import org.ecotown.platform.outbox.OutboxMessages;
import org.ecotown.platform.outbox.OutboxReceiver;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The beans of the delivery.
 */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = ContributionApi.class)
public class DeliveryConfiguration {

	@Bean
	ContributionSender contributionSender(OutboxMessages outbox) {
		return new OutboxContributions(outbox);
	}

	@Bean
	OutboxReceiver<ContributionMessage> contributionReceiver(ContributionApi api) {
		return new ContributionReceiver(api);
	}

}
