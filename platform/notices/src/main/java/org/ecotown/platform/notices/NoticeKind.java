package org.ecotown.platform.notices;

/**
 * What people choose by how they are told.
 */
public enum NoticeKind {

	/** Something waits to be verified. */
	VERIFICATION_WAITING,
	/** Something was sent back to who reported it. */
	SENT_BACK

}
