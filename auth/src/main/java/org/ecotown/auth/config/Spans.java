package org.ecotown.auth.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.ecotown.platform.problem.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * The rules of spans of days: both ends inclusive, no end: still lasting; spans of the
 * same thing do not overlap.
 */
public final class Spans {

	private Spans() {
	}

	/**
	 * The faults of a list of spans.
	 * @param pointer the JSON pointer of the list
	 * @param subject what the spans of may not overlap
	 */
	public static <T> List<InputFault> faults(String pointer, List<T> spans, Function<T, Object> subject,
			Function<T, LocalDate> from, Function<T, @Nullable LocalDate> to) {
		List<InputFault> faults = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			T span = spans.get(i);
			LocalDate end = to.apply(span);
			if (end != null && end.isBefore(from.apply(span))) {
				faults.add(new InputFault(pointer + "/" + i + "/to", "ends-before-start"));
				continue;
			}
			for (T earlier : spans.subList(0, i)) {
				if (subject.apply(earlier).equals(subject.apply(span))
						&& overlap(from.apply(earlier), to.apply(earlier), from.apply(span), end)) {
					faults.add(new InputFault(pointer + "/" + i, "overlapping-entry"));
					break;
				}
			}
		}
		return faults;
	}

	private static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom,
			@Nullable LocalDate otherTo) {
		return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !from.isAfter(otherTo));
	}

}
