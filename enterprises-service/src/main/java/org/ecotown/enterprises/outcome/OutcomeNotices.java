package org.ecotown.enterprises.outcome;

import java.util.Set;

import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.EnterpriseReaders;
import org.ecotown.enterprises.project.Project;
import org.ecotown.platform.notices.Notice;
import org.ecotown.platform.notices.NoticeKind;
import org.ecotown.platform.notices.Notices;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Tells people of an outcome: the staff of the programme that it waits to be verified,
 * those who reported it that it was sent back.
 */
@Component
class OutcomeNotices {

	private final Notices notices;

	private final EnterpriseReaders readers;

	OutcomeNotices(Notices notices, EnterpriseReaders readers) {
		this.notices = notices;
		this.readers = readers;
	}

	void waits(Outcome outcome, Project project) {
		this.notices.tell(Notice.toRoles(NoticeKind.VERIFICATION_WAITING, about(outcome),
				this.readers.programmeOf(new EnterpriseId(project.details().enterprise())),
				Set.of(OutcomeRoles.VERIFIERS), outcome.reporters(),
				title("ตัวเลขรอการตรวจสอบ: ", "A figure waits to be verified: ", project), null, link(outcome)));
	}

	void sentBack(Caller caller, Outcome outcome, Project project, String reason) {
		noLongerWaits(outcome);
		this.notices.tell(Notice.toPeople(NoticeKind.SENT_BACK, about(outcome), outcome.reporters(),
				this.readers.workingOn(new EnterpriseId(project.details().enterprise())), caller.subject(),
				title("ตัวเลขถูกส่งกลับให้แก้ไข: ", "A figure was sent back to you: ", project),
				new LocalizedText("เหตุผล: " + reason, "Reason: " + reason), link(outcome)));
	}

	/** It is verified, sent back or withdrawn. */
	void noLongerWaits(Outcome outcome) {
		this.notices.settle(NoticeKind.VERIFICATION_WAITING, about(outcome));
	}

	/** It is corrected or withdrawn. */
	void noLongerSentBack(Outcome outcome) {
		this.notices.settle(NoticeKind.SENT_BACK, about(outcome));
	}

	private static String about(Outcome outcome) {
		return "outcome/" + outcome.id();
	}

	private static String link(Outcome outcome) {
		return "/outcomes/" + outcome.id();
	}

	private static LocalizedText title(String th, String en, Project project) {
		LocalizedText title = project.details().title();
		LocalizedText enterprise = project.enterpriseName();
		return new LocalizedText(th + title.th() + " / " + enterprise.th(), en + title.en() + " / " + enterprise.en());
	}

}
