package org.ecotown.auth.directory.person.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of people. It is append-only, so personal values go into it sealed under
 * the person's own key; where the key is gone they read {@value #ERASED}.
 */
@Component
@Transactional
public class PersonHistory {

	/** How the history names people. */
	static final String TYPE = "person";

	static final String ERASED = "(erased)";

	private static final Set<String> PERSONAL = Set.of("username", "email", "phone");

	private final History history;

	private final PersonSeals seals;

	private final JsonMapper json;

	PersonHistory(History history, PersonSeals seals, JsonMapper json) {
		this.history = history;
		this.seals = seals;
		this.json = json;
	}

	public void record(Caller caller, PersonId id, String action, @Nullable PersonInput before,
			@Nullable PersonInput after) {
		PersonSeal seal = this.seals.make(id);
		this.history.record(caller, TYPE, id.value(), action, sealed(before, seal), sealed(after, seal));
	}

	/** Of an account's state, which is nothing personal. */
	public void record(Caller caller, PersonId id, PersonState before, PersonState after) {
		this.history.record(caller, TYPE, id.value(), WireNames.of(after), Map.of("state", before),
				Map.of("state", after));
	}

	/**
	 * Makes what the history has of the person unreadable for good.
	 */
	public void erase(PersonId id) {
		this.seals.destroy(id);
	}

	/**
	 * The entries of a person, newest first.
	 */
	@Transactional(readOnly = true)
	public Page<HistoryEntry> of(PersonId id, PageQuery page) {
		Page<HistoryEntry> sealed = this.history.of(TYPE, id.value(), page);
		Optional<PersonSeal> seal = this.seals.find(id);
		return new Page<>(sealed.items().stream().map((entry) -> opened(entry, seal)).toList(), sealed.next());
	}

	private @Nullable JsonNode sealed(@Nullable PersonInput input, PersonSeal seal) {
		if (input == null) {
			return null;
		}
		ObjectNode tree = this.json.valueToTree(input);
		seal(tree, PERSONAL, seal);
		if (tree.get("name") instanceof ObjectNode name) {
			seal(name, Set.copyOf(name.propertyNames()), seal);
		}
		return tree;
	}

	private static void seal(ObjectNode tree, Set<String> properties, PersonSeal seal) {
		for (String property : properties) {
			JsonNode value = tree.get(property);
			if (value != null && value.isString()) {
				tree.put(property, seal.close(value.asString()));
			}
		}
	}

	private static HistoryEntry opened(HistoryEntry entry, Optional<PersonSeal> seal) {
		List<HistoryEntry.Change> changes = entry.changes()
			.stream()
			.map((change) -> new HistoryEntry.Change(change.pointer(), opened(change.from(), seal),
					opened(change.to(), seal)))
			.toList();
		return new HistoryEntry(entry.id(), entry.at(), entry.action(), entry.actor(), entry.through(), entry.traceId(),
				changes);
	}

	private static @Nullable Object opened(@Nullable Object value, Optional<PersonSeal> seal) {
		return (value instanceof String text && PersonSeal.isClosed(text))
				? seal.map((key) -> key.open(text)).orElse(ERASED) : value;
	}

}
