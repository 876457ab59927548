package org.ecotown.auth.notice;

/**
 * How a person wants to be told. All but the last show in the inbox.
 */
public enum Way {

	/** In the inbox only. */
	IN_APP,
	/** By a mail at once, too. */
	MAIL,
	/** By the mail of the next morning, too, unless it was read by then. */
	DIGEST,
	/** Not at all. */
	NONE

}
