package org.ecotown.local.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The message catalogue in the language of the terminal: Thai when the locale is Thai,
 * English otherwise.
 */
public final class Messages {

	private final Locale locale;

	private final ResourceBundle bundle;

	private Messages(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle("messages.local", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * Chooses as POSIX does: {@code LC_ALL}, then {@code LC_MESSAGES}, then {@code LANG}.
	 */
	public static Messages of(Map<String, String> environment) {
		for (String name : new String[] { "LC_ALL", "LC_MESSAGES", "LANG" }) {
			String value = environment.getOrDefault(name, "");
			if (!value.isBlank()) {
				return value.toLowerCase(Locale.ROOT).startsWith("th") ? thai() : english();
			}
		}
		return english();
	}

	public static Messages thai() {
		return new Messages(Locale.of("th"));
	}

	public static Messages english() {
		return new Messages(Locale.ENGLISH);
	}

	public String get(String key, Object... args) {
		return new MessageFormat(this.bundle.getString(key), Locale.ROOT).format(args);
	}

	public Locale locale() {
		return this.locale;
	}

}
