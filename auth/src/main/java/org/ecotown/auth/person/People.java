package org.ecotown.auth.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
	 * At most {@code limit} people in the order of their user names.
	 * @param after the user name to start behind
	 */
	@Query("SELECT * FROM person WHERE username > :after ORDER BY username LIMIT :limit")
	List<Person> list(String after, int limit);

	/**
	 * The same of the people with a membership in the organisation, past and coming ones
	 * too.
	 */
	@Query("""
			SELECT *
			  FROM person
			 WHERE username > :after
			   AND id IN (SELECT person FROM person_membership WHERE organisation = :organisation)
			 ORDER BY username
			 LIMIT :limit
			""")
	List<Person> listOf(UUID organisation, String after, int limit);

}
