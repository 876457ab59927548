package org.ecotown.auth.directory.person.account;

import java.util.Optional;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonQuery;

import org.springframework.stereotype.Component;

/**
 * Who may sign in, whatever way they prove who they are: nobody who is suspended or gone,
 * and demo people only where there may be any.
 */
@Component
public class OpenAccounts {

	private final PersonQuery people;

	private final boolean demo;

	OpenAccounts(PersonQuery people, AuthProperties properties) {
		this.people = people;
		this.demo = properties.demo();
	}

	/**
	 * The person, if they may sign in.
	 */
	public Optional<Person> find(PersonId id) {
		return this.people.findById(id).filter(this::include);
	}

	/**
	 * Whether the person may sign in.
	 */
	public boolean include(Person person) {
		return person.active() && (this.demo || !person.demo());
	}

}
