package org.ecotown.platform.geography.support;

import java.util.List;
import java.util.Objects;

import org.ecotown.platform.geography.Subdistrict;
import org.jspecify.annotations.Nullable;

/**
 * A sub-district with the keys of its names, Thai and English separated by a line feed.
 */
record SearchableSubdistrict(Subdistrict subdistrict, String name, String district, String province,
		@Nullable SearchableSubdistrict withoutTones) {

	/** How many ranks there are. */
	static final int RANKS = 10;

	static final int NOT_FOUND = Integer.MAX_VALUE;

	/**
	 * The same for a query without tone marks.
	 */
	SearchableSubdistrict loose() {
		return Objects.requireNonNullElse(this.withoutTones, this);
	}

	/**
	 * How well the query fits: 0 is best.
	 * @param whole the words of the query joined
	 * @param words the words of the query
	 */
	int rank(String whole, List<String> words) {
		if (this.subdistrict.code().equals(whole)) {
			return 0;
		}
		if (!words.stream().allMatch(this::matches)) {
			return NOT_FOUND;
		}
		if (named(whole)) {
			return 1;
		}
		if (begins(whole)) {
			return 2;
		}
		return this.name.contains(whole) ? 3 : rankOfWords(words);
	}

	private int rankOfWords(List<String> words) {
		if (words.stream().anyMatch(this::named)) {
			return 4;
		}
		return words.stream().anyMatch(this.name::contains) ? 5 : 6;
	}

	private boolean matches(String word) {
		return this.name.contains(word) || this.district.contains(word) || this.province.contains(word)
				|| this.subdistrict.postcode().equals(word) || this.subdistrict.code().startsWith(word);
	}

	private boolean named(String word) {
		int end = this.name.indexOf('\n');
		return (word.length() == end && this.name.startsWith(word))
				|| (word.length() == this.name.length() - end - 1 && this.name.endsWith(word));
	}

	private boolean begins(String word) {
		return this.name.startsWith(word) || this.name.startsWith(word, this.name.indexOf('\n') + 1);
	}

}
