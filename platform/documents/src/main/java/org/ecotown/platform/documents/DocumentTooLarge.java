package org.ecotown.platform.documents;

import java.io.IOException;

/**
 * A content has more bytes than the store takes. Nothing was kept.
 */
public class DocumentTooLarge extends IOException {

	public DocumentTooLarge(long limit) {
		super("more than " + limit + " bytes");
	}

}
