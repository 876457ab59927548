package org.ecotown.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code ?limit=} (1 to 200, default 50) and the
 * opaque {@code ?cursor=} of the part before. Controllers take it as a parameter.
 *
 * @param limit the largest number of items
 * @param after the sort key of the last item of the part before; empty at the start
 */
public record PageQuery(int limit, List<String> after) {

	/** The limit where none is given. */
	public static final int DEFAULT_LIMIT = 50;

	/** The largest limit. */
	public static final int MAX_LIMIT = 200;

	private static final String SEPARATOR = "\u001F";

	public PageQuery {
		after = List.copyOf(after);
	}

	/**
	 * The first part with the default limit.
	 */
	public static PageQuery first() {
		return new PageQuery(DEFAULT_LIMIT, List.of());
	}

	/**
	 * A value of the sort key to continue after, null at the start of the list.
	 */
	public @Nullable String after(int index) {
		return (index < this.after.size()) ? this.after.get(index) : null;
	}

	/**
	 * How many rows to fetch: one more than the limit tells whether more follow.
	 */
	public int fetchSize() {
		return this.limit + 1;
	}

	/**
	 * Makes the page of the fetched rows.
	 * @param rows at most {@link #fetchSize()} rows
	 * @param key the sort key of a row, in the order of the {@code ORDER BY}
	 */
	public <T> Page<T> toPage(List<T> rows, Function<T, List<String>> key) {
		if (rows.size() <= this.limit) {
			return new Page<>(rows, null);
		}
		List<T> items = rows.subList(0, this.limit);
		return new Page<>(items, encode(key.apply(items.getLast())));
	}

	/**
	 * The sort key in a cursor.
	 * @throws IllegalArgumentException if it is none of ours
	 */
	public static List<String> decode(String cursor) {
		String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		return List.of(key.split(SEPARATOR, -1));
	}

	private static String encode(List<String> key) {
		byte[] bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
