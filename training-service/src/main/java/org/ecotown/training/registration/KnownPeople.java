package org.ecotown.training.registration;

import java.util.List;
import java.util.Optional;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.Texts;
import org.ecotown.training.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people in the sessions a caller may see, each as last described there.
 */
@Repository
public class KnownPeople {

	private static final String VISIBLE = """
			(r.enterprise_organisation = :organisation or (:staff and exists (
			    select from session_organisation o
			    where o.session_id = r.session_id and o.organisation = :organisation and o.runs)))
			""";

	private final JdbcClient jdbc;

	private final Registrations registrations;

	KnownPeople(JdbcClient jdbc, Registrations registrations) {
		this.jdbc = jdbc;
		this.registrations = registrations;
	}

	/**
	 * A part of the people whose name or phone number contains the text, the newest
	 * first.
	 */
	public Page<Attendee> search(@Nullable String text, Caller caller, PageQuery page) {
		List<Attendee> rows = visible(Registrations.SELECT + """
				where r.id in (
				    select distinct on (r.own_participant) r.id from registration r
				    where %s
				    and (cast(:pattern as text) is null or r.search like :pattern escape '\\')
				    and (cast(:after as uuid) is null or r.own_participant < :after)
				    order by r.own_participant desc, r.registered_at desc
				    limit :limit)
				order by r.own_participant desc
				""".formatted(VISIBLE), caller)
			.param("pattern", (text != null && !text.isBlank()) ? Texts.likePattern(text) : null)
			.param("after", Keyset.id(page, 0))
			.param("limit", page.fetchSize())
			.query(this.registrations::registration)
			.list()
			.stream()
			.map(Registration::attendee)
			.toList();
		return page.toPage(rows, (person) -> List.of(person.id().value().toString()));
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
			.param("staff", caller.is(Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.AUDITOR));
	}

}
