package org.ecotown.auth.directory.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.text.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a person with one statement. Every token and every step of a sign-in needs one,
 * and the repository's general mapping, a query for each table, takes many times as long.
 */
@Repository
public class PersonQuery {

	private final JdbcClient jdbc;

	PersonQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Person> findById(PersonId id) {
		return this.jdbc.sql("""
				SELECT person.*, membership.organisation, membership.roles, membership.valid_from, membership.valid_to
				  FROM person
				  LEFT JOIN person_membership membership ON membership.person = person.id
				 WHERE person.id = :id
				""").param("id", id.value()).query(PersonQuery::person);
	}

	private static Optional<Person> person(ResultSet rows) throws SQLException {
		if (!rows.next()) {
			return Optional.empty();
		}
		PersonId id = new PersonId(rows.getObject("id", UUID.class));
		PersonName name = new PersonName(rows.getString("name_title"), rows.getString("name_given"),
				rows.getString("name_family"), rows.getString("name_en"));
		Contact contact = new Contact(rows.getString("email"), rows.getBoolean("email_verified"),
				rows.getString("phone"));
		String username = rows.getString("username");
		String locale = rows.getString("locale");
		String state = rows.getString("state");
		boolean demo = rows.getBoolean("demo");
		long version = rows.getLong("version");
		Set<Membership> memberships = new HashSet<>();
		do {
			UUID organisation = rows.getObject("organisation", UUID.class);
			if (organisation != null) {
				memberships.add(new Membership(new OrganisationId(organisation), roles(rows.getArray("roles")),
						rows.getObject("valid_from", LocalDate.class), rows.getObject("valid_to", LocalDate.class)));
			}
		}
		while (rows.next());
		return Optional.of(new Person(id, username, name, locale, contact, state, demo, memberships, version));
	}

	private static List<String> roles(Array roles) throws SQLException {
		return List.of((String[]) roles.getArray());
	}

}
