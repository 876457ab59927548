package org.ecotown.platform.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is short enough to be counted, such as what waits for somebody.
 *
 * @param items at most as many as the limit asked for
 * @param next the cursor of the following part; null at the end
 * @param total how many there are in all parts
 */
public record CountedPage<T>(List<T> items, @Nullable String next, long total) {

	public CountedPage {
		items = List.copyOf(items);
	}

	public static <T> CountedPage<T> of(Page<T> page, long total) {
		return new CountedPage<>(page.items(), page.next(), total);
	}

}
