package org.ecotown.auth.directory.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people to tell something. Only those who may sign in; until the transaction ends
 * they stay so, so that nothing is written for somebody who is being erased.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Addressees {

	private final JdbcClient jdbc;

	private final Clock clock;

	Addressees(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Those of these people who may sign in.
	 * @param membersOf the organisations on whose behalf they are told: who is a member
	 * of none of them today is not; empty where that does not matter
	 */
	public List<Addressee> people(Collection<PersonId> people, Collection<OrganisationId> membersOf) {
		return this.jdbc.sql("""
				SELECT id, locale, CASE WHEN email_verified THEN email END AS mail
				  FROM person
				 WHERE state = 'active' AND id = ANY(:people)
				   AND (cardinality(:organisations::uuid[]) = 0
				        OR id IN (SELECT person
				                    FROM person_membership
				                   WHERE organisation = ANY(:organisations)
				                     AND :today BETWEEN valid_from AND coalesce(valid_to, 'infinity')))
				 ORDER BY id
				   FOR SHARE
				""")
			.param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
			.param("organisations", membersOf.stream().map(OrganisationId::value).toArray(UUID[]::new))
			.param("today", LocalDate.now(this.clock))
			.query(Addressees::addressee)
			.list();
	}

	/**
	 * Those who have at least one of the roles at an organisation today.
	 */
	public List<Addressee> holders(OrganisationId organisation, Collection<Role> roles) {
		return this.jdbc.sql("""
				SELECT id, locale, CASE WHEN email_verified THEN email END AS mail
				  FROM person
				 WHERE state = 'active'
				   AND id IN (SELECT person
				                FROM person_membership
				               WHERE organisation = :organisation
				                 AND roles && :roles::text[]
				                 AND :today BETWEEN valid_from AND coalesce(valid_to, 'infinity'))
				 ORDER BY id
				   FOR SHARE
				""")
			.param("organisation", organisation.value())
			.param("roles", roles.stream().map(Role::wireName).toArray(String[]::new))
			.param("today", LocalDate.now(this.clock))
			.query(Addressees::addressee)
			.list();
	}

	private static Addressee addressee(ResultSet row, int number) throws SQLException {
		return new Addressee(new PersonId(row.getObject("id", UUID.class)), row.getString("locale"),
				row.getString("mail"));
	}

}
