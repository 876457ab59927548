package org.ecotown.auth.directory.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.SearchText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists people with three queries, however many they are.
 */
@Repository
@Transactional(readOnly = true)
public class PeopleDirectory {

	private static final String FOUND = """
			  FROM person
			 CROSS JOIN LATERAL (
			       SELECT CASE WHEN :pattern::text IS NULL OR exact_text LIKE ALL (:exact::text[]) THEN 0 ELSE 1 END)
			       AS ranked (rank)
			 WHERE (:pattern::text IS NULL OR (loose_text LIKE :pattern AND loose_text LIKE ALL (:loose::text[])))
			   AND (state = :state OR (:state::text IS NULL AND state <> 'erased'))
			   AND (:organisation::uuid IS NULL OR id IN (
			        SELECT person FROM person_membership WHERE organisation = :organisation))
			   AND (:administeredBy::uuid IS NULL OR id IN (
			        SELECT own.person
			          FROM person_membership AS own
			         WHERE own.organisation = :administeredBy
			           AND (coalesce(own.valid_to, 'infinity') >= :today OR NOT EXISTS (
			                SELECT
			                  FROM person_membership AS other
			                 WHERE other.person = own.person
			                   AND other.organisation <> :administeredBy
			                   AND coalesce(other.valid_to, 'infinity') >= :today))))
			""";

	private static final Map<PeopleOrder, String> LISTS = Stream.of(PeopleOrder.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), (order) -> """
				SELECT id, username, name_title, name_given, name_family, name_en, locale, email, email_verified, phone,
				       state, demo, version, rank
				""" + FOUND + " AND " + order.rest() + " ORDER BY " + order.columns() + " LIMIT :limit"));

	private final JdbcClient jdbc;

	private final Clock clock;

	PeopleDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A part of the people in the order asked for, with how many they are.
	 */
	public CountedPage<Person> list(PeopleFilter filter, PageQuery page) {
		SearchText search = SearchText.ofPerson(filter.text());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("pattern", (search != null) ? search.pattern() : null);
		parameters.put("loose", (search != null) ? search.loose() : null);
		parameters.put("exact", (search != null) ? search.exact() : null);
		parameters.put("state", (filter.state() != null) ? WireNames.of(filter.state()) : null);
		parameters.put("organisation", filter.organisation());
		parameters.put("administeredBy", filter.administeredBy());
		parameters.put("today", LocalDate.now(this.clock));
		long total = this.jdbc.sql("SELECT count(*) " + FOUND).params(parameters).query(Long.class).single();
		filter.order().after(page, parameters);
		parameters.put("limit", page.fetchSize());
		List<Row> rows = this.jdbc.sql(LISTS.get(filter.order())).params(parameters).query(PeopleDirectory::row).list();
		Map<UUID, Set<Membership>> memberships = memberships(rows.stream().map(Row::id).toArray(UUID[]::new));
		List<Ranked<Person>> people = rows.stream()
			.map((row) -> new Ranked<>(row.rank(), row.person(memberships.getOrDefault(row.id(), Set.of()))))
			.toList();
		return CountedPage.of(page.toPage(people, filter.order()::key).map(Ranked::row), total);
	}

	private Map<UUID, Set<Membership>> memberships(UUID[] people) {
		Map<UUID, Set<Membership>> memberships = new HashMap<>();
		this.jdbc.sql("""
				SELECT person, organisation, roles, valid_from, valid_to
				  FROM person_membership
				 WHERE person = ANY (:people)
				""").param("people", people).query((row) -> {
			memberships.computeIfAbsent(row.getObject("person", UUID.class), (missing) -> new HashSet<>())
				.add(new Membership(new OrganisationId(row.getObject("organisation", UUID.class)),
						roles(row.getArray("roles")), row.getObject("valid_from", LocalDate.class),
						row.getObject("valid_to", LocalDate.class)));
		});
		return memberships;
	}

	private static List<String> roles(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getString("username"),
				new PersonName(row.getString("name_title"), row.getString("name_given"), row.getString("name_family"),
						row.getString("name_en")),
				row.getString("locale"),
				new Contact(row.getString("email"), row.getBoolean("email_verified"), row.getString("phone")),
				row.getString("state"), row.getBoolean("demo"), row.getLong("version"), row.getInt("rank"));
	}

	private record Row(UUID id, String username, PersonName name, String locale, Contact contact, String state,
			boolean demo, long version, int rank) {

		Person person(Set<Membership> memberships) {
			return new Person(new PersonId(this.id), this.username, this.name, this.locale, this.contact, this.state,
					this.demo, memberships, this.version);
		}

	}

}
