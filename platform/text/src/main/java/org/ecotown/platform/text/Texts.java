package org.ecotown.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The forms of text: the one to store and show, and the one to search, compare and hash
 * by. What looks the same is the same in both: a vowel typed in two halves, marks in
 * another order or twice, and what cannot be seen.
 * <p>
 * The SQL functions {@code search_key} and {@code search_loose} of this module's
 * migration make the same of every text as {@link #searchable} and {@link #loose}.
 */
public final class Texts {

	/**
	 * Default-ignorable characters (Unicode, UAX 44), controls that are no white space,
	 * Hangul fillers, marks of direction and of copied objects.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\x{1}-\\x{8}\\x{E}-\\x{1F}\\x{7F}-\\x{84}\\x{86}-\\x{9F}"
				+ "\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{200B}-\\x{200F}"
				+ "\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}\\x{FFF0}-\\x{FFFC}"
				+ "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]");

	/** Every white space of Unicode, and the pattern of Braille that has no dot. */
	private static final String SPACE = "\\x{9}-\\x{D} \\x{85}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}"
			+ "\\x{202F}\\x{205F}\\x{2800}\\x{3000}";

	private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]+");

	/** Those that stand within a line. */
	private static final Pattern ODD_SPACE = Pattern
		.compile("[\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{2800}\\x{3000}]");

	private static final Pattern ODD_LINE_END = Pattern.compile("[\\x{B}\\x{C}\\x{85}\\x{2028}\\x{2029}]");

	private static final Pattern ENDS = Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+$");

	private static final String TONES = "[\\x{E48}-\\x{E4B}]";

	private static final Pattern SARA_AM = Pattern.compile("\\x{E4D}+(" + TONES + "*)\\x{E32}");

	private static final Pattern TONE_BEHIND_SARA_AM = Pattern.compile("\\x{E33}(" + TONES + "+)");

	private static final Pattern TONE_BEHIND_HALVES = Pattern.compile("\\x{E4D}\\x{E32}(" + TONES + "+)");

	private static final Pattern TONE_BEFORE_VOWEL = Pattern
		.compile("([\\x{E48}-\\x{E4C}]+)([\\x{E31}\\x{E34}-\\x{E3A}\\x{E47}]+)");

	private static final Pattern MARK_TWICE = Pattern.compile("([\\x{E31}\\x{E34}-\\x{E3A}\\x{E47}-\\x{E4E}])\\1+");

	/** Thai may be written with a space between words or without. */
	private static final Pattern SPACE_BESIDE_THAI = Pattern
		.compile("(?<=[\\x{E01}-\\x{E4E}]) | (?=[\\x{E01}-\\x{E4E}])");

	/** Tone marks, and the two marks above that are left out as often. */
	private static final Pattern TONE_MARKS = Pattern.compile("[\\x{E47}-\\x{E4C}]");

	private static final String ALIKE = "๐๑๒๓๔๕๖๗๘๙\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2018\u2019\u02BC\u201C\u201D";

	private static final String PLAIN = "0123456789-------'''\"\"";

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private Texts() {
	}

	/**
	 * The form to store: NFC, Thai spelled in the one order, nothing that cannot be seen,
	 * no surrounding white space. Null stays null, so that the validation of the
	 * surrounding record can name what is missing; text with nothing to see is empty.
	 */
	public static @Nullable String tidy(@Nullable String text) {
		return (text != null) ? ENDS.matcher(visible(text)).replaceAll("") : null;
	}

	/**
	 * The same for what stands in one line, such as a name: white space is one space.
	 */
	public static @Nullable String line(@Nullable String text) {
		return (text != null) ? SPACES.matcher(visible(text)).replaceAll(" ").strip() : null;
	}

	/**
	 * The same of what need not be there: null where there is nothing to see.
	 */
	public static @Nullable String lineOrNull(@Nullable String text) {
		String line = line(text);
		return (line == null || line.isEmpty()) ? null : line;
	}

	/**
	 * The form to store with the white space around it, which a password may have. RFC
	 * 8265 (OpaqueString) asks for NFC, plain spaces and no controls; what else it
	 * forbids because nobody sees it is left out here.
	 */
	public static String visible(String text) {
		if (isPlain(text)) {
			return text;
		}
		String seen = ODD_LINE_END.matcher(ODD_SPACE.matcher(withoutInvisible(text)).replaceAll(" ")).replaceAll("\n");
		String composed = SARA_AM.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll("$1\u0E33");
		return inOrder(TONE_BEHIND_SARA_AM.matcher(composed).replaceAll("$1\u0E33"));
	}

	/**
	 * Whether there is nothing to see.
	 */
	public static boolean isBlank(String text) {
		return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("").isEmpty();
	}

	/**
	 * The form to search, compare and hash by: NFKC, lower case, Arabic digits, Thai
	 * spelled in the one order, no space where Thai may leave it out.
	 */
	public static String searchable(String text) {
		String seen = INVISIBLE.matcher(text).replaceAll("");
		String plain = plain(lowerCase(Normalizer.normalize(seen, Normalizer.Form.NFKC)));
		String spaced = SPACE_BESIDE_THAI.matcher(SPACES.matcher(plain).replaceAll(" ").strip()).replaceAll("");
		String halves = SARA_AM.matcher(spaced).replaceAll("$1\u0E4D\u0E32");
		return inOrder(TONE_BEHIND_HALVES.matcher(halves).replaceAll("$1\u0E4D\u0E32"));
	}

	/**
	 * The form to search by where a tone mark may be missing.
	 */
	public static String loose(String text) {
		return TONE_MARKS.matcher(searchable(text)).replaceAll("");
	}

	/**
	 * The form to tell names apart by, in which spaces do not count.
	 */
	public static String identifying(String text) {
		return searchable(text).replace(" ", "");
	}

	/**
	 * What stands between white space of any kind.
	 */
	public static List<String> words(String text) {
		return Stream.of(SPACES.split(INVISIBLE.matcher(text).replaceAll("")))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/**
	 * Replaces the Thai digits ๐ to ๙ by 0 to 9.
	 */
	public static String arabicDigits(String text) {
		StringBuilder arabic = new StringBuilder(text.length());
		text.chars().forEach((c) -> arabic.append((char) ((c >= '๐' && c <= '๙') ? c - '๐' + '0' : c)));
		return arabic.toString();
	}

	/**
	 * Whether the text is in the form to store by its looks: nearly every text is.
	 */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c < ' ' && c != '\n' && c != '\t' && c != '\r') || c > '~') {
				return false;
			}
		}
		return true;
	}

	/**
	 * Pictures are joined and coloured by characters that are invisible elsewhere.
	 */
	private static String withoutInvisible(String text) {
		StringBuilder seen = new StringBuilder(text.length());
		boolean picture = false;
		for (int character : text.codePoints().toArray()) {
			boolean joins = picture && (character == ZERO_WIDTH_JOINER || character == 0xFE0F);
			if (joins || !INVISIBLE.matcher(Character.toString(character)).matches()) {
				seen.appendCodePoint(character);
				picture = Character.isExtendedPictographic(character) || Character.isEmojiModifier(character)
						|| (picture && character == 0xFE0F);
			}
		}
		int end = seen.length();
		while (end > 0 && seen.charAt(end - 1) == ZERO_WIDTH_JOINER) {
			end--;
		}
		return seen.substring(0, end);
	}

	private static String inOrder(String text) {
		String whole = text.replace("\u0E40\u0E40", "\u0E41");
		return MARK_TWICE.matcher(TONE_BEFORE_VOWEL.matcher(whole).replaceAll("$2$1")).replaceAll("$1");
	}

	/** Letter by letter, as a database does it; no rule of a language. */
	private static String lowerCase(String text) {
		StringBuilder lower = new StringBuilder(text.length());
		text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
		return lower.toString();
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			int alike = ALIKE.indexOf(text.charAt(i));
			plain.append((alike < 0) ? text.charAt(i) : PLAIN.charAt(alike));
		}
		return plain.toString();
	}

}
