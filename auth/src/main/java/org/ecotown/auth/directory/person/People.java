package org.ecotown.auth.directory.person;

import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored people.
 */
public interface People extends Repository<Person, PersonId> {

	Optional<Person> findById(PersonId id);

	boolean existsByUsername(String username);

	Person save(Person person);

	/**
	 * The person who has shown to read mail sent to the address.
	 */
	@Query("SELECT * FROM person WHERE email_verified AND lower(email) = lower(:email)")
	Optional<Person> findByVerifiedEmail(String email);

}
