package org.ecotown.platform.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the parts of a format; the end of the file in the midst of one is damage.
 */
final class Bytes {

	private final InputStream source;

	Bytes(InputStream source) {
		this.source = source;
	}

	/** -1 at the end. */
	int next() throws IOException {
		return this.source.read();
	}

	int u8() throws IOException {
		int value = this.source.read();
		if (value < 0) {
			throw new EOFException();
		}
		return value;
	}

	int u16() throws IOException {
		return u8() << 8 | u8();
	}

	byte[] take(int length) throws IOException {
		byte[] bytes = this.source.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

	void skip(long length) throws IOException {
		this.source.skipNBytes(length);
	}

	static String ascii(byte[] bytes, int from, int length) {
		return new String(bytes, from, Math.max(0, Math.min(length, bytes.length - from)), StandardCharsets.ISO_8859_1);
	}

}
