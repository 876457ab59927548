package org.ecotown.platform.media;

import java.io.IOException;

/**
 * A file that is not what it claims to be, or that is nothing known.
 */
public class UnsoundFile extends IOException {

	private final Reason reason;

	public UnsoundFile(Reason reason) {
		this(reason, null);
	}

	UnsoundFile(Reason reason, @org.jspecify.annotations.Nullable Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** What is wrong with it. */
	public enum Reason {

		/** Neither picture nor PDF. */
		UNKNOWN,
		/** A photo in the format of phones (HEIC, AVIF) that no free library decodes. */
		HEIF,
		/** Ends early, or the content breaks its own format. */
		DAMAGED,
		/** A picture with more pixels than are decoded. */
		TOO_MANY_PIXELS

	}

}
