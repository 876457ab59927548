package org.ecotown.auth.directory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.WireNames;
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

	@Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
	private Contact contact;

	private String state;

	private final boolean demo;

	@MappedCollection(idColumn = "person")
	private Set<Membership> memberships;

	@Version
	private @Nullable Long version;

	@PersistenceCreator
	Person(PersonId id, String username, PersonName name, String locale, Contact contact, String state, boolean demo,
			Set<Membership> memberships, @Nullable Long version) {
		this.id = id;
		this.username = username;
		this.name = name;
		this.locale = locale;
		this.contact = contact;
		this.state = state;
		this.demo = demo;
		this.memberships = memberships;
		this.version = version;
	}

	Person(PersonId id, PersonInput input, boolean demo) {
		this(id, input.username(), input.name(), input.locale(), new Contact(input.email(), false, input.phone()),
				WireNames.of(PersonState.ACTIVE), demo, Set.copyOf(input.memberships()), null);
	}

	public void change(PersonInput input) {
		this.username = input.username();
		this.name = input.name();
		this.locale = input.locale();
		this.contact = this.contact.changed(input.email(), input.phone());
		this.memberships = Set.copyOf(input.memberships());
	}

	public void verifyEmail() {
		this.contact = new Contact(this.contact.email(), true, this.contact.phone());
	}

	public void enter(PersonState newState) {
		this.state = WireNames.of(newState);
	}

	/**
	 * Lets every membership end; one that would only begin never does.
	 */
	public void endMemberships(LocalDate lastDay) {
		this.memberships = this.memberships.stream()
			.filter((membership) -> !membership.from().isAfter(lastDay))
			.map((membership) -> membership.endedOn(lastDay))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Leaves nothing that says who it was. The roles stay: they are what history is read
	 * by.
	 */
	public void erase() {
		this.username = "erased-" + this.id;
		this.name = new PersonName(null, "บัญชีที่ลบแล้ว", null, "Erased account");
		this.contact = new Contact(null, false, null);
		enter(PersonState.ERASED);
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

	public Contact contact() {
		return this.contact;
	}

	public PersonState state() {
		return WireNames.read(PersonState.class, this.state);
	}

	/**
	 * Whether the person may sign in and hold tokens.
	 */
	public boolean active() {
		return state() == PersonState.ACTIVE;
	}

	public boolean demo() {
		return this.demo;
	}

	/**
	 * All memberships, past and coming ones too, the oldest first.
	 */
	public List<Membership> memberships() {
		return this.memberships.stream().sorted(Membership.ORDER).toList();
	}

	public PersonInput asInput() {
		return new PersonInput(this.username, this.name, this.locale, this.contact.email(), this.contact.phone(),
				memberships());
	}

	/**
	 * Counts the changes, from 0.
	 */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
