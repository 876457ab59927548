package org.ecotown.platform.notices.support;

import java.util.UUID;

import org.ecotown.platform.notices.Notice;
import org.ecotown.platform.notices.NoticeKind;
import org.ecotown.platform.notices.Notices;
import org.ecotown.platform.outbox.OutboxMessages;

/**
 * Puts notices into the outbox.
 */
final class OutboxNotices implements Notices {

	private final OutboxMessages outbox;

	OutboxNotices(OutboxMessages outbox) {
		this.outbox = outbox;
	}

	@Override
	public void tell(Notice notice) {
		if (notice.reachesAnybody()) {
			this.outbox.schedule(key(notice.about()), new NoticeMessage(UUID.randomUUID(), notice));
		}
	}

	@Override
	public void settle(NoticeKind kind, String about) {
		this.outbox.schedule(key(about), new SettledMessage(kind, about));
	}

	private static String key(String about) {
		return "notice:" + about;
	}

}
