package org.ecotown.platform.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;

/**
 * Tells the characters of a text file: UTF-8, UTF-16 with or without byte order mark
 * ("Unicode text" of Excel), or the Thai code page of Windows, which contains TIS-620.
 */
final class CharacterCodes {

	private static final Charset THAI = Charset.forName("x-windows-874");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/**
	 * A Thai vowel or tone mark that stands on nothing Thai: the text is in another code
	 * page.
	 */
	private static final Pattern STRAY_MARK = Pattern.compile("(?<![\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]");

	/** As many bytes as it takes to tell. */
	private static final int START = 512;

	private CharacterCodes() {
	}

	/**
	 * @throws InvalidInput if it is none of them
	 */
	static String decode(byte[] file) {
		try {
			String text = strictly(unicode(file), file);
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return thai(file);
		}
	}

	/**
	 * Letters of the ASCII range, of which every table has some, have a zero in UTF-16.
	 */
	private static Charset unicode(byte[] file) {
		int even = 0;
		int odd = 0;
		for (int i = 0; i < Math.min(START, file.length); i++) {
			if (file[i] == 0) {
				even += 1 - i % 2;
				odd += i % 2;
			}
		}
		if (starts(file, 0xFF, 0xFE) || odd > even) {
			return StandardCharsets.UTF_16LE;
		}
		return (starts(file, 0xFE, 0xFF) || even > odd) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
	}

	private static boolean starts(byte[] file, int first, int second) {
		return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
	}

	private static String thai(byte[] file) {
		try {
			String text = strictly(THAI, file);
			if (text.indexOf('\0') < 0 && !STRAY_MARK.matcher(text).find()) {
				return text;
			}
		}
		catch (CharacterCodingException ex) {
			// told below
		}
		throw new InvalidInput(new InputFault("", "invalid-encoding"));
	}

	private static String strictly(Charset charset, byte[] file) throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(file))
			.toString();
	}

}
