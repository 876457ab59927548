package org.ecotown.agreements.contribution;

/**
 * The same revision was sent before with other content.
 */
public class RevisionTaken extends RuntimeException {

	private final int revision;

	RevisionTaken(int revision) {
		super("revision " + revision);
		this.revision = revision;
	}

	public int revision() {
		return this.revision;
	}

}
