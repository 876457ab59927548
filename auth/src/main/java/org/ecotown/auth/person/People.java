package org.ecotown.auth.person;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored people.
 */
public interface People extends Repository<Person, PersonId> {

	Optional<Person> findById(PersonId id);

	Person save(Person person);

}
