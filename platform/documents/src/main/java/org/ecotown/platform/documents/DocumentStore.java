package org.ecotown.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps files by the SHA-256 of their content: the same content is kept once and never
 * changes. Contents pass through in pieces; no file is ever in memory as a whole.
 */
public interface DocumentStore {

	/**
	 * Keeps the content, in the transaction under way or in one of its own. The stream is
	 * read to its end and not closed.
	 * @param mediaType what the content is; the store does not look
	 * @throws DocumentTooLarge if it is longer than {@code ecotown.documents.max-size}
	 */
	Document keep(InputStream content, String mediaType) throws IOException;

	/**
	 * What is known of a content.
	 */
	Optional<Document> find(String sha256);

	/**
	 * The content of a hash, to be read once and closed. A content that has lost a part
	 * ends with an {@link IOException}, never early.
	 */
	Optional<InputStream> open(String sha256) throws IOException;

}
