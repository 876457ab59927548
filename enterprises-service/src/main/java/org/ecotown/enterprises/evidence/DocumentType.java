package org.ecotown.enterprises.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What counts as evidence. The content decides, never the name or what the sender says.
 */
public enum DocumentType {

	JPEG("image/jpeg") {
		@Override
		boolean matches(byte[] content) {
			return startsWith(content, 0, new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF });
		}
	},
	PNG("image/png") {
		@Override
		boolean matches(byte[] content) {
			return startsWith(content, 0, new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		}
	},
	WEBP("image/webp") {
		@Override
		boolean matches(byte[] content) {
			return startsWith(content, 0, ascii("RIFF")) && startsWith(content, 8, ascii("WEBP"));
		}
	},
	PDF("application/pdf") {
		@Override
		boolean matches(byte[] content) {
			return startsWith(content, 0, ascii("%PDF-"));
		}
	};

	/** As many bytes as it takes to tell. */
	static final int HEADER = 12;

	private final String mediaType;

	DocumentType(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

	abstract boolean matches(byte[] content);

	/**
	 * The type of a file; empty if it is none of these.
	 */
	static Optional<DocumentType> of(byte[] content) {
		return Arrays.stream(values()).filter((type) -> type.matches(content)).findFirst();
	}

	private static boolean startsWith(byte[] content, int offset, byte[] magic) {
		return content.length >= offset + magic.length
				&& Arrays.equals(content, offset, offset + magic.length, magic, 0, magic.length);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
