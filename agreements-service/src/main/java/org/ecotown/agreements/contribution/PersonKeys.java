package org.ecotown.agreements.contribution;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.ecotown.platform.audit.HistoryEntry.Change;
import org.ecotown.platform.audit.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Keys of persons are for counting. Read, they would tell who is counted elsewhere, too,
 * and since when: readers see how many there are.
 */
public final class PersonKeys {

	private static final String PERSON = "person:";

	private PersonKeys() {
	}

	/**
	 * With persons numbered from 1, so that those of two contributions say nothing of
	 * each other.
	 */
	public static Contribution hidden(Contribution stored) {
		AtomicInteger number = new AtomicInteger();
		List<String> subjects = stored.subjects()
			.stream()
			.map((subject) -> isKey(subject) ? PERSON + number.incrementAndGet() : subject)
			.toList();
		return new Contribution(stored.id(), stored.revision(), stored.agreement(), stored.objective(),
				stored.measure(), stored.period(), stored.value(), stored.baseline(), stored.unitCode(), subjects,
				stored.attributionShare(), stored.source(), stored.state(), stored.reportedBy(), stored.reportedAt(),
				stored.verifiedBy(), stored.verifiedAt(), stored.evidence());
	}

	/**
	 * With no more of a key than that it is a person's.
	 */
	static HistoryEntry hidden(HistoryEntry entry) {
		return new HistoryEntry(entry.id(), entry.at(), entry.action(), entry.actor(), entry.through(), entry.traceId(),
				entry.changes().stream().map(PersonKeys::hidden).toList());
	}

	private static Change hidden(Change change) {
		return new Change(change.pointer(), hidden(change.from()), hidden(change.to()));
	}

	private static @Nullable Object hidden(@Nullable Object value) {
		return isKey(Objects.toString(value)) ? "person" : value;
	}

	private static boolean isKey(String value) {
		return value.startsWith(PERSON);
	}

}
