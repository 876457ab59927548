package org.ecotown.enterprises.enterprise;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.SearchText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored enterprises.
 */
@Repository
public class Enterprises {

	private static final String FOUND = """
			from enterprise e
			cross join lateral (
				select case when cast(:pattern as text) is null or e.exact_text like all (cast(:exact as text[])) then 0
					else 1 end) as ranked (rank)
			where %s
				and (cast(:pattern as text) is null
					or (e.loose_text like :pattern and e.loose_text like all (cast(:loose as text[]))))
				and (cast(:kind as text) is null or e.kind = :kind)
				and (cast(:subdistrict as text) is null or e.subdistrict = :subdistrict)
				and (cast(:agreement as uuid) is null or e.agreement = :agreement)
			""".formatted(Sight.VISIBLE);

	private static final Map<EnterpriseOrder, String> LISTS = Arrays.stream(EnterpriseOrder.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), (order) -> """
				select e.*, ranked.rank %s and %s
				order by %s
				limit :fetchSize
				""".formatted(FOUND, order.rest(), order.columns())));

	private static final String INSERT = """
			insert into enterprise (id, version, kind, name_th, name_en, registration_number, juristic_number, subdistrict,
				address, member_count, member_women, member_youth, leader_title, leader_given, leader_family, leader_en,
				phone, agreement, organisation, sample, owner, parties)
			values (:id, :version, :kind, :nameTh, :nameEn, :registrationNumber, :juristicNumber, :subdistrict,
				:address, :memberCount, :memberWomen, :memberYouth, :leaderTitle, :leaderGiven, :leaderFamily, :leaderEn,
				:phone, :agreement, :organisation, :sample, :owner, cast(:parties as uuid[]))
			""";

	private static final String UPDATE = """
			update enterprise
			set version = :version, kind = :kind, name_th = :nameTh, name_en = :nameEn,
				registration_number = :registrationNumber, juristic_number = :juristicNumber, subdistrict = :subdistrict,
				address = :address, member_count = :memberCount, member_women = :memberWomen, member_youth = :memberYouth,
				leader_title = :leaderTitle, leader_given = :leaderGiven, leader_family = :leaderFamily,
				leader_en = :leaderEn, phone = :phone, agreement = :agreement, organisation = :organisation,
				sample = :sample, parties = cast(:parties as uuid[])
			where id = :id
			""";

	private final JdbcClient jdbc;

	Enterprises(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The enterprise if it is within sight.
	 */
	public Optional<Enterprise> find(EnterpriseId id, Sight sight) {
		return this.jdbc.sql("select e.* from enterprise e where e.id = :id and " + Sight.VISIBLE)
			.param("id", id.value())
			.params(sight.parameters())
			.query(EnterpriseRow::read)
			.optional();
	}

	/**
	 * The enterprise if it is within sight, locked until the transaction ends. Who sees
	 * it is asked once it is locked: it may have changed while this one waited.
	 */
	public Optional<Enterprise> lock(EnterpriseId id, Sight sight) {
		this.jdbc.sql("select id from enterprise where id = :id for update")
			.param("id", id.value())
			.query(UUID.class)
			.optional();
		return find(id, sight);
	}

	public boolean exists(EnterpriseId id) {
		return this.jdbc.sql("select exists (select from enterprise where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * In the order asked for, with how many there are.
	 */
	public CountedPage<Enterprise> list(EnterpriseFilter filter, Sight sight, PageQuery page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
		SearchText search = SearchText.of(filter.q());
		parameters.put("pattern", (search != null) ? search.pattern() : null);
		parameters.put("loose", (search != null) ? search.loose() : null);
		parameters.put("exact", (search != null) ? search.exact() : null);
		parameters.put("kind", (filter.kind() != null) ? WireNames.of(filter.kind()) : null);
		parameters.put("subdistrict", filter.subdistrict());
		parameters.put("agreement", filter.agreement());
		long total = this.jdbc.sql("select count(*) " + FOUND).params(parameters).query(Long.class).single();
		filter.order().after(page, parameters);
		parameters.put("fetchSize", page.fetchSize());
		List<ListedEnterprise> rows = this.jdbc.sql(LISTS.get(filter.order()))
			.params(parameters)
			.query((row, number) -> new ListedEnterprise(row.getInt("rank"), Columns.instant(row, "created_at"),
					EnterpriseRow.read(row, number)))
			.list();
		return CountedPage.of(page.toPage(rows, filter.order()::key).map(ListedEnterprise::enterprise), total);
	}

	void add(Enterprise enterprise) {
		write(INSERT, enterprise);
	}

	void save(Enterprise enterprise) {
		write(UPDATE, enterprise);
	}

	/**
	 * Takes what agreements-service has just said about the parties of an agreement.
	 */
	public void refreshParties(Programme programme) {
		this.jdbc.sql("""
				update enterprise set parties = cast(:parties as uuid[])
				where agreement = :agreement and parties <> cast(:parties as uuid[])
				""").param("agreement", programme.agreement()).param("parties", array(programme.parties())).update();
	}

	private void write(String sql, Enterprise enterprise) {
		try {
			this.jdbc.sql(sql)
				.params(EnterpriseRow.parameters(enterprise))
				.param("parties", array(enterprise.parties()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			String number = enterprise.details().registrationNumber();
			if (number != null && String.valueOf(ex.getMessage()).contains("enterprise_registration_number")) {
				throw new RegistrationNumberTaken(number);
			}
			throw ex;
		}
	}

	/** Sorted, so that equal sets are equal arrays. */
	private static String array(Collection<UUID> ids) {
		return Set.copyOf(ids).stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
	}

}
