package org.ecotown.platform.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for. Its words may stand in any order; titles of persons do not
 * count, and a phone number is found however it is grouped. A text that has the words but
 * for their tone marks is found as well, behind those that have them.
 * <p>
 * To be compared with columns that keep {@code search_key(…)} and {@code search_loose(…)}
 * of the text:
 *
 * <pre>
 * WHERE loose LIKE :pattern AND loose LIKE ALL (:loose)
 * ORDER BY CASE WHEN search LIKE ALL (:exact) THEN 0 ELSE 1 END, …
 * </pre>
 *
 * @param words the words in the form to search by
 */
public record SearchText(List<String> words) {

	/** Nobody types more, and each one is another look at every row. */
	private static final int MOST_WORDS = 12;

	/** Other digits with dashes between them are the number of a paper. */
	private static final Pattern THAI_NUMBER = Pattern.compile("0[0-9]{8,9}");

	public SearchText {
		words = List.copyOf(words);
	}

	/**
	 * Reads what was typed; null when there is nothing to search for.
	 */
	public static @Nullable SearchText of(@Nullable String typed) {
		return of(typed, false);
	}

	/**
	 * Reads what was typed to find a person: a title is left out, as people write it
	 * long, short or not at all.
	 */
	public static @Nullable SearchText ofPerson(@Nullable String typed) {
		return of(typed, true);
	}

	private static @Nullable SearchText of(@Nullable String typed, boolean person) {
		if (typed == null || Texts.isBlank(typed)) {
			return null;
		}
		String number = PhoneNumber.read(typed).orElse("");
		if (THAI_NUMBER.matcher(number).matches() || (!number.isEmpty() && typed.strip().startsWith("+"))) {
			return new SearchText(List.of(number));
		}
		String name = person ? PersonTitle.split(typed).name() : typed;
		List<String> words = Texts.words(name)
			.stream()
			.map(Texts::searchable)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.limit(MOST_WORDS)
			.toList();
		return words.isEmpty() ? null : new SearchText(words);
	}

	/**
	 * The pattern that an index narrows the rows down with: the longest word.
	 */
	public String pattern() {
		return Arrays.stream(loose()).max(Comparator.comparingInt(String::length)).orElseThrow();
	}

	/**
	 * A pattern for each word without tone marks.
	 */
	public String[] loose() {
		return this.words.stream().map(Texts::loose).map(SearchText::like).toArray(String[]::new);
	}

	/**
	 * A pattern for each word.
	 */
	public String[] exact() {
		return this.words.stream().map(SearchText::like).toArray(String[]::new);
	}

	/**
	 * Whether a text has all the words with their tone marks.
	 */
	public boolean isIn(String text) {
		String searchable = Texts.searchable(text);
		return this.words.stream().allMatch(searchable::contains);
	}

	private static String like(String word) {
		return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
