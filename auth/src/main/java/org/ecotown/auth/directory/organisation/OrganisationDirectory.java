package org.ecotown.auth.directory.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.SearchText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads organisations as of a day. A list takes four queries however long it is.
 */
@Repository
@Transactional(readOnly = true)
public class OrganisationDirectory {

	/** The name on a day, else the last one before it, else the first one. */
	private static final String NAME_ON = """
			JOIN LATERAL (
			     SELECT th, en
			       FROM organisation_name
			      WHERE organisation_name.organisation = organisation.id
			      ORDER BY valid_from > :on, abs(valid_from - :on)
			      LIMIT 1) AS named ON true
			""";

	private final JdbcClient jdbc;

	OrganisationDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<OrganisationView> find(OrganisationId id, LocalDate on) {
		return views(rows("WHERE organisation.id = :id", on).param("id", id.value())
			.query(OrganisationDirectory::row)
			.list(), on).stream().findFirst();
	}

	/**
	 * Makes a new version of an organisation of which something is shown that another
	 * feature keeps, such as whether it has a logo.
	 */
	@Transactional
	public void renew(OrganisationId id) {
		this.jdbc.sql("UPDATE organisation SET version = version + 1 WHERE id = :id").param("id", id.value()).update();
	}

	public Optional<OrganisationId> findByCode(String code) {
		return this.jdbc.sql("SELECT id FROM organisation WHERE code = :code")
			.param("code", code)
			.query(UUID.class)
			.optional()
			.map(OrganisationId::new);
	}

	/**
	 * Whether one organisation looks after another one on a day.
	 */
	public boolean supports(OrganisationId supporter, OrganisationId supported, LocalDate on) {
		return this.jdbc.sql("""
				SELECT EXISTS (
				       SELECT
				         FROM organisation_supporter
				        WHERE organisation = :supported AND supporter = :supporter
				          AND valid_from <= :on AND coalesce(valid_to, 'infinity') >= :on)
				""")
			.param("supporter", supporter.value())
			.param("supported", supported.value())
			.param("on", on)
			.query(Boolean.class)
			.single();
	}

	/**
	 * A part of the organisations in the order of their codes; what is found but for tone
	 * marks comes last.
	 * @param text its words must occur in the code or in any name, old ones too; null for
	 * all
	 * @param kind what sort; null for all
	 * @param supportedBy what looks after them that day; null for all
	 */
	public Page<OrganisationView> list(@Nullable String text, @Nullable OrganisationKind kind,
			@Nullable OrganisationId supportedBy, PageQuery page, LocalDate on) {
		SearchText search = SearchText.of(text);
		String where = """
				CROSS JOIN LATERAL (
				      SELECT CASE WHEN :pattern::text IS NULL OR code LIKE ALL (:exact::text[]) OR EXISTS (
				                       SELECT
				                         FROM organisation_name AS name
				                        WHERE name.organisation = organisation.id
				                          AND name.exact_text LIKE ALL (:exact::text[]))
				                  THEN 0 ELSE 1 END) AS ranked (rank)
				WHERE (:afterCode::text IS NULL OR (rank, organisation.code) > (:afterRank, :afterCode))
				  AND (:kind::text IS NULL OR kind = :kind)
				  AND (:pattern::text IS NULL OR code LIKE ALL (:exact::text[]) OR organisation.id IN (
				       SELECT organisation
				         FROM organisation_name
				        WHERE loose_text LIKE :pattern AND loose_text LIKE ALL (:loose::text[])))
				  AND (:supportedBy::uuid IS NULL OR organisation.id IN (
				       SELECT organisation
				         FROM organisation_supporter
				        WHERE supporter = :supportedBy
				          AND valid_from <= :on AND coalesce(valid_to, 'infinity') >= :on))
				ORDER BY rank, organisation.code
				LIMIT :limit
				""";
		List<OrganisationView> found = views(rows(where, on).param("afterRank", Keyset.number(page, 0))
			.param("afterCode", page.after(1))
			.param("kind", (kind != null) ? WireNames.of(kind) : null)
			.param("pattern", (search != null) ? search.pattern() : null)
			.param("loose", (search != null) ? search.loose() : null)
			.param("exact", (search != null) ? search.exact() : null)
			.param("supportedBy", (supportedBy != null) ? supportedBy.value() : null)
			.param("limit", page.fetchSize())
			.query(OrganisationDirectory::row)
			.list(), on);
		return page.toPage(found, (row) -> List.of((search == null || isNamed(row, search)) ? "0" : "1", row.code()));
	}

	private static boolean isNamed(OrganisationView row, SearchText search) {
		return search.isIn(row.code())
				|| row.names().stream().anyMatch((name) -> search.isIn(name.name().th() + " " + name.name().en()));
	}

	/**
	 * How to refer to organisations on a day.
	 */
	public Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids, LocalDate on) {
		Map<OrganisationId, OrganisationSummary> found = new LinkedHashMap<>();
		rows("WHERE organisation.id = ANY (:ids)", on).param("ids", uuids(ids))
			.query(OrganisationDirectory::row)
			.list()
			.forEach((row) -> found.put(row.id(), new OrganisationSummary(row.id(), row.code(), row.name())));
		return found;
	}

	private JdbcClient.StatementSpec rows(String where, LocalDate on) {
		return this.jdbc.sql("""
				SELECT organisation.id, code, kind, successor, version, named.th, named.en,
				       EXISTS (SELECT FROM organisation_logo AS logo WHERE logo.organisation = organisation.id) AS logo
				  FROM organisation
				""" + NAME_ON + where).param("on", on);
	}

	private List<OrganisationView> views(List<Row> rows, LocalDate on) {
		UUID[] ids = uuids(rows.stream().map(Row::id).toList());
		Map<OrganisationId, List<DatedName>> names = names(ids);
		Map<OrganisationId, List<DatedMembership>> memberOf = new LinkedHashMap<>();
		Map<OrganisationId, List<Supporter>> supportedBy = new LinkedHashMap<>();
		ties(ids, memberOf, supportedBy);
		Map<OrganisationId, List<OrganisationView.Member>> members = members(ids, on);
		return rows.stream()
			.map((row) -> new OrganisationView(row.id(), row.code(), row.kind(), row.name(),
					names.getOrDefault(row.id(), List.of()), memberOf.getOrDefault(row.id(), List.of()),
					supportedBy.getOrDefault(row.id(), List.of()), row.successor(),
					members.getOrDefault(row.id(), List.of()), row.logo(), row.version()))
			.toList();
	}

	private Map<OrganisationId, List<DatedName>> names(UUID[] ids) {
		Map<OrganisationId, List<DatedName>> names = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT organisation, th, en, valid_from, valid_to
				  FROM organisation_name
				 WHERE organisation = ANY (:ids)
				 ORDER BY organisation, valid_from
				""").param("ids", ids).query((row) -> {
			add(names, id(row, "organisation"), new DatedName(text(row), from(row), to(row)));
		});
		return names;
	}

	private void ties(UUID[] ids, Map<OrganisationId, List<DatedMembership>> memberOf,
			Map<OrganisationId, List<Supporter>> supportedBy) {
		this.jdbc.sql("""
				SELECT organisation, member_of AS other, false AS supporter, valid_from, valid_to
				  FROM organisation_membership
				 WHERE organisation = ANY (:ids)
				 UNION ALL
				SELECT organisation, supporter, true, valid_from, valid_to
				  FROM organisation_supporter
				 WHERE organisation = ANY (:ids)
				 ORDER BY organisation, valid_from, other
				""").param("ids", ids).query((row) -> {
			OrganisationId organisation = id(row, "organisation");
			OrganisationId other = id(row, "other");
			if (row.getBoolean("supporter")) {
				add(supportedBy, organisation, new Supporter(other, from(row), to(row)));
			}
			else {
				add(memberOf, organisation, new DatedMembership(other, from(row), to(row)));
			}
		});
	}

	private Map<OrganisationId, List<OrganisationView.Member>> members(UUID[] ids, LocalDate on) {
		Map<OrganisationId, List<OrganisationView.Member>> members = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT membership.member_of, membership.valid_from, membership.valid_to, organisation.id, code,
				       named.th, named.en
				  FROM organisation_membership AS membership
				  JOIN organisation ON organisation.id = membership.organisation
				""" + NAME_ON + """
				 WHERE membership.member_of = ANY (:ids)
				 ORDER BY membership.member_of, membership.valid_from, code
				""").param("on", on).param("ids", ids).query((row) -> {
			add(members, id(row, "member_of"), new OrganisationView.Member(
					new OrganisationSummary(id(row, "id"), row.getString("code"), text(row)), from(row), to(row)));
		});
		return members;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		UUID successor = row.getObject("successor", UUID.class);
		return new Row(id(row, "id"), row.getString("code"),
				WireNames.read(OrganisationKind.class, row.getString("kind")), text(row),
				(successor != null) ? new OrganisationId(successor) : null, row.getBoolean("logo"),
				row.getLong("version"));
	}

	private static OrganisationId id(ResultSet row, String column) throws SQLException {
		return new OrganisationId(row.getObject(column, UUID.class));
	}

	private static LocalizedText text(ResultSet row) throws SQLException {
		return new LocalizedText(row.getString("th"), row.getString("en"));
	}

	private static LocalDate from(ResultSet row) throws SQLException {
		return row.getObject("valid_from", LocalDate.class);
	}

	private static @Nullable LocalDate to(ResultSet row) throws SQLException {
		return row.getObject("valid_to", LocalDate.class);
	}

	private static UUID[] uuids(Collection<OrganisationId> ids) {
		return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
	}

	private static <T> void add(Map<OrganisationId, List<T>> map, OrganisationId id, T value) {
		map.computeIfAbsent(id, (missing) -> new ArrayList<>()).add(value);
	}

	private record Row(OrganisationId id, String code, OrganisationKind kind, LocalizedText name,
			@Nullable OrganisationId successor, boolean logo, long version) {
	}

}
