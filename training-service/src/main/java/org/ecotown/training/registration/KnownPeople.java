package org.ecotown.training.registration;

import java.util.List;
import java.util.Optional;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.SearchText;
import org.ecotown.training.participant.ParticipantId;
import org.ecotown.training.session.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people in the sessions a caller may see, each as last described there.
 */
@Repository
public class KnownPeople {

	private static final String VISIBLE = """
			(r.enterprise_organisation = :organisation or (:register and exists (
			    select from session_reader reader
			    where reader.session = r.session_id and reader.organisation = :organisation and reader.runs)))
			""";

	private final JdbcClient jdbc;

	private final Registrations registrations;

	KnownPeople(JdbcClient jdbc, Registrations registrations) {
		this.jdbc = jdbc;
		this.registrations = registrations;
	}

	/**
	 * A part of the people whose name or phone number contains the words, the newest
	 * first; who is found but for tone marks comes last. A title does not count: one who
	 * signs with the long form is proposed for the short one.
	 */
	public Page<Attendee> search(@Nullable String text, Caller caller, PageQuery page) {
		SearchText search = SearchText.ofPerson(text);
		List<Ranked<Attendee>> rows = visible(
				"""
						select r.*, '{}'::date[] as days from (
						    select distinct on (r.own_participant) r.*,
						        case when cast(:pattern as text) is null or r.exact_text like all (cast(:exact as text[])) then 0
						            else 1 end as rank
						    from registration r
						    where %s
						    and (cast(:pattern as text) is null
						        or (r.loose_text like :pattern and r.loose_text like all (cast(:loose as text[]))))
						    order by r.own_participant, rank, r.registered_at desc) r
						where cast(:after as uuid) is null or r.rank > :afterRank
						    or (r.rank = :afterRank and r.own_participant < :after)
						order by r.rank, r.own_participant desc
						limit :limit
						"""
					.formatted(VISIBLE),
				caller)
			.param("pattern", (search != null) ? search.pattern() : null)
			.param("loose", (search != null) ? search.loose() : null)
			.param("exact", (search != null) ? search.exact() : null)
			.param("afterRank", Keyset.number(page, 0))
			.param("after", Keyset.id(page, 1))
			.param("limit", page.fetchSize())
			.query((row, number) -> new Ranked<>(row.getInt("rank"),
					this.registrations.registration(row, number).attendee()))
			.list();
		return page.toPage(rows, (person) -> List.of(String.valueOf(person.rank()), person.row().id().toString()))
			.map(Ranked::row);
	}

	Optional<Attendee> latest(ParticipantId id, Caller caller) {
		return visible(Registrations.SELECT + "where r.own_participant = :participant and " + VISIBLE + """
				order by r.registered_at desc
				limit 1
				""", caller).param("participant", id.value())
			.query(this.registrations::registration)
			.optional()
			.map(Registration::attendee);
	}

	private JdbcClient.StatementSpec visible(String sql, Caller caller) {
		return this.jdbc.sql(sql)
			.param("organisation", caller.organisation())
			.param("register", Sight.of(caller).register());
	}

}
