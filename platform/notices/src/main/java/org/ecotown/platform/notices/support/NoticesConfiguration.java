package org.ecotown.platform.notices.support;

import org.ecotown.platform.notices.Notices;
import org.ecotown.platform.outbox.OutboxMessages;
import org.ecotown.platform.outbox.OutboxReceiver;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The beans of notices.
 */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = NoticeApi.class)
public class NoticesConfiguration {

	@Bean
	Notices notices(OutboxMessages outbox) {
		return new OutboxNotices(outbox);
	}

	@Bean
	OutboxReceiver<NoticeMessage> noticeReceiver(NoticeApi api) {
		return NoticeReceiver.notices(api);
	}

	@Bean
	OutboxReceiver<SettledMessage> settledNoticeReceiver(NoticeApi api) {
		return NoticeReceiver.settled(api);
	}

}
