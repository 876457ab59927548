package org.ecotown.platform.notices.support;

import java.util.function.Consumer;

import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.outbox.OutboxReceiver;
import org.ecotown.platform.outbox.PermanentDeliveryFailure;

/**
 * Delivers to auth with the service's own token. A refusal that will not pass by itself
 * makes a dead letter; a 404 passes, because an auth of an earlier release knows no
 * notices.
 *
 * @param payloadType what is delivered
 * @param api how
 */
record NoticeReceiver<T>(Class<T> payloadType, Consumer<T> api) implements OutboxReceiver<T> {

	static OutboxReceiver<NoticeMessage> notices(NoticeApi api) {
		return new NoticeReceiver<>(NoticeMessage.class, (message) -> api.put(message.id(), message.notice()));
	}

	static OutboxReceiver<SettledMessage> settled(NoticeApi api) {
		return new NoticeReceiver<>(SettledMessage.class, api::settle);
	}

	@Override
	public void deliver(T message) {
		try {
			this.api.accept(message);
		}
		catch (PeerRejected ex) {
			if (ex.mayPass()) {
				throw ex;
			}
			throw new PermanentDeliveryFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

}
