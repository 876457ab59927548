package org.ecotown.platform.paging;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as the limit asked for
 * @param next the cursor of the following part; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * The same part of the list, each item made into something else.
	 */
	public <S> Page<S> map(Function<? super T, ? extends S> made) {
		return new Page<>(this.items.stream().<S>map(made).toList(), this.next);
	}

}
