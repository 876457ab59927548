package org.ecotown.platform.paging;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list of which is known how long it is.
 *
 * @param items at most as many as the limit asked for
 * @param next the cursor of the following part; null at the end
 * @param total how many items the whole list has, for the same caller and filter
 */
public record CountedPage<T>(List<T> items, @Nullable String next, long total) {

	public CountedPage {
		items = List.copyOf(items);
	}

	public static <T> CountedPage<T> of(Page<T> page, long total) {
		return new CountedPage<>(page.items(), page.next(), total);
	}

	/**
	 * The same part of the list, each item made into something else.
	 */
	public <S> CountedPage<S> map(Function<? super T, ? extends S> made) {
		return new CountedPage<>(this.items.stream().<S>map(made).toList(), this.next, this.total);
	}

}
