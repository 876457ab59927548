package org.ecotown.training.session;

import java.util.Set;

import org.ecotown.platform.notices.Notice;
import org.ecotown.platform.notices.NoticeKind;
import org.ecotown.platform.notices.Notices;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Tells people of a session: the staff of those who run it that it waits to be verified,
 * those who closed it that it was sent back.
 */
@Component
class SessionNotices {

	private final Notices notices;

	private final SessionBook book;

	SessionNotices(Notices notices, SessionBook book) {
		this.notices = notices;
		this.book = book;
	}

	void waits(Session session) {
		this.notices.settle(NoticeKind.SENT_BACK, about(session));
		this.notices.tell(Notice.toRoles(NoticeKind.VERIFICATION_WAITING, about(session),
				this.book.running(session.id()), Set.of(SessionRoles.VERIFIERS), session.completion().closers(),
				title("การอบรมรอการตรวจสอบ: ", "A session waits to be verified: ", session), null, link(session)));
	}

	void noLongerWaits(Session session) {
		this.notices.settle(NoticeKind.VERIFICATION_WAITING, about(session));
	}

	void sentBack(Caller caller, Session session, String reason) {
		noLongerWaits(session);
		this.notices.tell(Notice.toPeople(NoticeKind.SENT_BACK, about(session), session.completion().closers(),
				Set.copyOf(this.book.running(session.id())), caller.subject(),
				title("การอบรมถูกส่งกลับให้แก้ไข: ", "A session was sent back to you: ", session),
				new LocalizedText("เหตุผล: " + reason, "Reason: " + reason), link(session)));
	}

	private static String about(Session session) {
		return "session/" + session.id().value();
	}

	private static String link(Session session) {
		return "/sessions/" + session.id().value();
	}

	private static LocalizedText title(String th, String en, Session session) {
		LocalizedText title = session.plan().title();
		return new LocalizedText(th + title.th(), en + title.en());
	}

}
