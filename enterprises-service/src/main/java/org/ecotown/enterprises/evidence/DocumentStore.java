package org.ecotown.enterprises.evidence;

import java.util.Optional;

/**
 * Keeps files by the hash of their content: the same content is kept once and never
 * changes.
 */
public interface DocumentStore {

	/**
	 * Keeps the content, in the transaction under way if there is one.
	 * @throws UnsupportedDocument if it is neither JPEG, PNG, WebP nor PDF
	 */
	Document keep(byte[] content);

	/**
	 * The content of a hash.
	 */
	Optional<byte[]> content(String sha256);

}
