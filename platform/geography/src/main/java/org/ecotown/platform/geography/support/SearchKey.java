package org.ecotown.platform.geography.support;

import java.util.List;
import java.util.regex.Pattern;

import org.ecotown.platform.text.Texts;

/**
 * The form in which names and queries are compared: folded (NFKC, lower case, Arabic
 * digits), without spaces and hyphens, so that "Map Ta Phut" finds "Maptaphut".
 */
final class SearchKey {

	private static final Pattern FILLERS = Pattern.compile("[ '.-]+");

	private static final Pattern KIND = Pattern
		.compile("(?:ตำบล|อำเภอ|จังหวัด|แขวง|ต\\.|อ\\.|จ\\.)(?=.)".replace("ำ", "\u0E4D\u0E32"));

	private SearchKey() {
	}

	static String of(String name) {
		return FILLERS.matcher(Texts.searchable(name)).replaceAll("");
	}

	/**
	 * The form in which they are compared where a tone mark is missing.
	 */
	static String loose(String key) {
		return Texts.loose(key);
	}

	/**
	 * The words of a query, each without the kind of place it starts with.
	 */
	static List<String> words(String query) {
		return Texts.words(query)
			.stream()
			.map(Texts::searchable)
			.map((word) -> KIND.matcher(word).lookingAt() ? KIND.matcher(word).replaceFirst("") : word)
			.map(SearchKey::of)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
	}

}
