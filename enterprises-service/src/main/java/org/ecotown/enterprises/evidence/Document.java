package org.ecotown.enterprises.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file without its name.
 *
 * @param sha256 hash of the content, 64 hexadecimal digits in lower case
 * @param type what the content is
 * @param size bytes
 */
public record Document(String sha256, DocumentType type, long size) {

	/**
	 * Describes a content.
	 * @throws UnsupportedDocument if it is not of a type that counts as evidence
	 */
	static Document of(byte[] content) {
		DocumentType type = DocumentType.of(content).orElseThrow(UnsupportedDocument::new);
		return new Document(hash(content), type, content.length);
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
