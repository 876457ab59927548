package org.ecotown.auth.notice;

/**
 * What notices are about; people choose for each how they want to be told.
 */
public enum NoticeKind {

	/** Something waits to be verified by the person or a colleague. */
	VERIFICATION_WAITING(Way.DIGEST),
	/** Something the person reported or closed was sent back, with a reason. */
	SENT_BACK(Way.MAIL);

	private final Way usual;

	NoticeKind(Way usual) {
		this.usual = usual;
	}

	/**
	 * How people are told who have not chosen.
	 */
	public Way usual() {
		return this.usual;
	}

}
