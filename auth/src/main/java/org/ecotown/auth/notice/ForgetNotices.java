package org.ecotown.auth.notice;

import org.ecotown.auth.directory.person.account.AccountStateChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Leaves nothing of what an erased person was told.
 */
@Component
class ForgetNotices {

	private final Notices notices;

	ForgetNotices(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(AccountStateChanged changed) {
		if (changed.erased()) {
			this.notices.forget(changed.person());
		}
	}

}
