package org.ecotown.auth.directory.person.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.text.Texts;

/**
 * What a password must not be (NIST SP 800-63B, section 3.1.1.2): short, among the first
 * that are guessed, or made of the person's user name. There are no rules of composition.
 * The list of common passwords comes with the service, so no password leaves it.
 */
public final class PasswordRules {

	/** The shortest password, in characters. */
	public static final int SHORTEST = 12;

	private static final int LONGEST = 1000;

	private static final int FEW_DIFFERENT = 4;

	private static final Set<String> COMMON = common();

	private static final String WALKS = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz "
			+ "qwertyuiopasdfghjklzxcvbnm qazwsxedcrfvtgbyhnujmikolp 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p "
			+ "1q2w3e4r5t6y7u8i9o0p 1234567890qwertyuiop";

	private PasswordRules() {
	}

	/**
	 * The faults of a password.
	 * @param pointer the JSON pointer of the password
	 * @param username what the person signs in with
	 */
	public static List<InputFault> faults(String pointer, String password, String username) {
		return fault(password, username).map((code) -> List.of(new InputFault(pointer, code))).orElse(List.of());
	}

	/**
	 * The code of the first fault of a password: {@code password-length},
	 * {@code password-common} or {@code password-own-name}.
	 */
	public static Optional<String> fault(String typed, String username) {
		String password = Texts.visible(typed);
		if (password.codePointCount(0, password.length()) < SHORTEST || password.length() > LONGEST) {
			return Optional.of("wrong-password-length");
		}
		String plain = plain(password);
		String bare = trimmed(plain);
		if (COMMON.contains(plain) || COMMON.contains(bare) || (bare.length() > 2 && repeated(bare)) || repeated(plain)
				|| walk(plain)) {
			return Optional.of("common-password");
		}
		String name = plain(username);
		if (name.length() > 2 && plain.contains(name) && trimmed(bare.replace(name, "")).isEmpty()) {
			return Optional.of("personal-password");
		}
		return Optional.empty();
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replace('@', 'a').replace('$', 's').replaceAll("[\\s._-]", "");
	}

	/** Without the digits and signs that are put around a word to make it long enough. */
	private static String trimmed(String text) {
		return text.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$", "");
	}

	/** The same few characters, or one short word over and over. */
	private static boolean repeated(String text) {
		if (text.chars().distinct().count() < FEW_DIFFERENT) {
			return true;
		}
		for (int length = 1; length <= text.length() / 2; length++) {
			String unit = text.substring(0, length);
			if ((unit.repeat(text.length() / length + 1)).startsWith(text) && length * 2 <= text.length()) {
				return true;
			}
		}
		return false;
	}

	private static boolean walk(String text) {
		return WALKS.contains(text) || new StringBuilder(WALKS).reverse().indexOf(text) >= 0;
	}

	private static Set<String> common() {
		try (InputStream list = PasswordRules.class.getResourceAsStream("/common-passwords.txt")) {
			if (list == null) {
				throw new IllegalStateException("common-passwords.txt is missing");
			}
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> plain(line.strip()))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
