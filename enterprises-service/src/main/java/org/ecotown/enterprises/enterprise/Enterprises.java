package org.ecotown.enterprises.enterprise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored enterprises.
 */
@Repository
public class Enterprises {

	private static final String LIST = """
			select e.* from enterprise e
			where %s
				and (cast(:needle as text) is null or e.searchable like :needle escape '\\')
				and (cast(:kind as text) is null or e.kind = :kind)
				and (cast(:subdistrict as text) is null or e.subdistrict = :subdistrict)
				and (cast(:agreement as uuid) is null or e.agreement = :agreement)
				and (cast(:afterName as text) is null
					or (e.name_th collate "th-x-icu", e.id) > (:afterName collate "th-x-icu", cast(:afterId as uuid)))
			order by e.name_th collate "th-x-icu", e.id
			limit :fetchSize
			""".formatted(Sight.VISIBLE);

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
		return find("", id, sight);
	}

	/**
	 * The enterprise if it is within sight, locked until the transaction ends.
	 */
	public Optional<Enterprise> lock(EnterpriseId id, Sight sight) {
		return find("for update", id, sight);
	}

	private Optional<Enterprise> find(String lock, EnterpriseId id, Sight sight) {
		return this.jdbc.sql("select e.* from enterprise e where e.id = :id and " + Sight.VISIBLE + " " + lock)
			.param("id", id.value())
			.params(sight.parameters())
			.query(EnterpriseRow::read)
			.optional();
	}

	public boolean exists(EnterpriseId id) {
		return this.jdbc.sql("select exists (select from enterprise where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	boolean hasProjects(EnterpriseId id) {
		return this.jdbc.sql("select exists (select from project where enterprise = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * In the order of Thai dictionaries.
	 */
	public Page<Enterprise> list(EnterpriseFilter filter, Sight sight, PageQuery page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
		parameters.put("needle", (filter.q() != null) ? Texts.likePattern(filter.q()) : null);
		parameters.put("kind", (filter.kind() != null) ? filter.kind().wireName() : null);
		parameters.put("subdistrict", filter.subdistrict());
		parameters.put("agreement", filter.agreement());
		parameters.put("afterName", page.after(0));
		parameters.put("afterId", Keyset.id(page, 1));
		parameters.put("fetchSize", page.fetchSize());
		List<Enterprise> rows = this.jdbc.sql(LIST).params(parameters).query(EnterpriseRow::read).list();
		return page.toPage(rows, (row) -> List.of(row.name().th(), row.id().toString()));
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
