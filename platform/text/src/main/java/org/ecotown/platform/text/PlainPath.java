package org.ecotown.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The one way to write the path of a request. Whoever routes a request decodes its path
 * and whoever guards it may not, so a path that can be written in two ways is a way
 * around the guard. What is left here decodes to itself but for characters that no path
 * of ours has.
 */
public final class PlainPath {

	/** RFC 3986, section 2.3. */
	private static final String UNRESERVED_MARKS = "-._~";

	/** RFC 3986, section 3.3, without the semicolon, behind which parameters hide. */
	private static final String OTHER_MARKS = "!$&'()*+,=:@";

	private PlainPath() {
	}

	/**
	 * Whether a path is written plainly: no character encoded that need not be (RFC 3986,
	 * section 6.2.2.2), no encoded separator, no empty segment, none that leads
	 * elsewhere, no parameter.
	 * @param path the path as it was sent, without query
	 */
	public static boolean isPlain(String path) {
		if (!path.startsWith("/")) {
			return false;
		}
		for (int start = 0; start < path.length();) {
			int end = path.indexOf('/', start + 1);
			end = (end < 0) ? path.length() : end;
			if (!isPlainSegment(path, start + 1, end, end == path.length())) {
				return false;
			}
			start = end;
		}
		return true;
	}

	private static boolean isPlainSegment(String path, int from, int to, boolean last) {
		int length = to - from;
		if (length == 0) {
			return last;
		}
		if (path.charAt(from) == '.' && (length == 1 || (length == 2 && path.charAt(from + 1) == '.'))) {
			return false;
		}
		boolean encoded = false;
		for (int index = from; index < to; index++) {
			char sent = path.charAt(index);
			if (sent == '%') {
				encoded = true;
				if (index + 2 >= to || !isNecessary(path, index + 1)) {
					return false;
				}
				index += 2;
			}
			else if (!isUnreserved(sent) && OTHER_MARKS.indexOf(sent) < 0) {
				return false;
			}
		}
		return !encoded || isUtf8(path, from, to);
	}

	/** Whether the two digits stand for what must be encoded and may be in a path. */
	private static boolean isNecessary(String path, int digits) {
		if (!HexFormat.isHexDigit(path.charAt(digits)) || !HexFormat.isHexDigit(path.charAt(digits + 1))) {
			return false;
		}
		int meant = HexFormat.fromHexDigits(path, digits, digits + 2);
		return meant >= ' ' && meant != 0x7F && "/\\%;".indexOf(meant) < 0 && !isUnreserved((char) meant);
	}

	private static boolean isUnreserved(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || UNRESERVED_MARKS.indexOf(character) >= 0;
	}

	/** Two decoders make the same text of what is UTF-8, and of nothing else. */
	private static boolean isUtf8(String path, int from, int to) {
		ByteBuffer bytes = ByteBuffer.allocate(to - from);
		for (int index = from; index < to; index++) {
			if (path.charAt(index) == '%') {
				bytes.put((byte) HexFormat.fromHexDigits(path, index + 1, index + 3));
				index += 2;
			}
			else {
				bytes.put((byte) path.charAt(index));
			}
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
