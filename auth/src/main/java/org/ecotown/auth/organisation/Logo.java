package org.ecotown.auth.organisation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The picture that stands for an organisation: PNG or WebP. SVG is none of them, it can
 * carry script.
 *
 * @param type the media type, by the content
 * @param image the file
 * @param version counts the changes
 */
public record Logo(String type, byte[] image, long version) {

	/** Of the file. */
	public static final int MAX_BYTES = 256 * 1024;

	private static final int MAX_PIXELS = 4096;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	private static final int PNG_HEADER = 33;

	private static final int WEBP_HEADER = 30;

	/**
	 * The media type of a file that can be a logo, whatever it is called.
	 */
	static Optional<String> typeOf(byte[] image) {
		if (image.length > MAX_BYTES) {
			return Optional.empty();
		}
		if (isPng(image)) {
			return Optional.of("image/png");
		}
		return isWebp(image) ? Optional.of("image/webp") : Optional.empty();
	}

	private static boolean isPng(byte[] image) {
		if (image.length < PNG_HEADER || !Arrays.equals(image, 0, PNG.length, PNG, 0, PNG.length)
				|| !text(image, 12).equals("IHDR") || !text(image, image.length - 8).equals("IEND")) {
			return false;
		}
		ByteBuffer header = ByteBuffer.wrap(image);
		return isSize(header.getInt(16)) && isSize(header.getInt(20));
	}

	private static boolean isWebp(byte[] image) {
		if (image.length < WEBP_HEADER || !text(image, 0).equals("RIFF") || !text(image, 8).equals("WEBP")) {
			return false;
		}
		int riffLength = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
		String chunk = text(image, 12);
		return riffLength + 8 == image.length && (chunk.equals("VP8 ") || chunk.equals("VP8L") || chunk.equals("VP8X"));
	}

	private static boolean isSize(int pixels) {
		return pixels > 0 && pixels <= MAX_PIXELS;
	}

	private static String text(byte[] image, int from) {
		return new String(image, from, 4, StandardCharsets.ISO_8859_1);
	}

}
