package org.ecotown.auth.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who may sign in.
 */
@Table("person")
public class Person {

	@Id
	private final PersonId id;

	private String username;

	@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "name_")
	private PersonName name;

	private String locale;

	private final boolean demo;

	@MappedCollection(idColumn = "person")
	private Set<Membership> memberships;

	@Version
	private @Nullable Long version;

	@PersistenceCreator
	Person(PersonId id, String username, PersonName name, String locale, boolean demo, Set<Membership> memberships,
			@Nullable Long version) {
		this.id = id;
		this.username = username;
		this.name = name;
		this.locale = locale;
		this.demo = demo;
		this.memberships = memberships;
		this.version = version;
	}

	Person(PersonId id, String username, PersonName name, String locale, boolean demo, Set<Membership> memberships) {
		this(id, username, name, locale, demo, Set.copyOf(memberships), null);
	}

	void change(String newUsername, PersonName newName, String newLocale, Set<Membership> newMemberships) {
		this.username = newUsername;
		this.name = newName;
		this.locale = newLocale;
		this.memberships = Set.copyOf(newMemberships);
	}

	public PersonId id() {
		return this.id;
	}

	public String username() {
		return this.username;
	}

	public PersonName name() {
		return this.name;
	}

	/**
	 * The name as shown on screens in the person's own language.
	 */
	public String displayName() {
		return this.name.display(Locale.of(this.locale));
	}

	public String locale() {
		return this.locale;
	}

	public boolean demo() {
		return this.demo;
	}

	/**
	 * All memberships, past and coming ones too, the oldest first.
	 */
	public List<Membership> memberships() {
		return this.memberships.stream()
			.sorted(Comparator.comparing(Membership::from)
				.thenComparing((membership) -> membership.organisation().value()))
			.toList();
	}

	/**
	 * The membership the person acts for on a day: the oldest that holds.
	 */
	public Optional<Membership> actingFor(LocalDate day) {
		return memberships().stream().filter((membership) -> membership.holdsOn(day)).findFirst();
	}

	PersonInput asInput() {
		return new PersonInput(this.username, this.name, this.locale, memberships());
	}

	/**
	 * Counts the changes, from 0.
	 */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
