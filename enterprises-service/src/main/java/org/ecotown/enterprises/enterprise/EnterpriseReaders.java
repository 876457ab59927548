package org.ecotown.enterprises.enterprise;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.rows.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which organisations read which enterprises, and why. The database keeps them together
 * with the enterprises.
 */
@Repository
public class EnterpriseReaders {

	private final JdbcClient jdbc;

	EnterpriseReaders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What an organisation is to an enterprise.
	 */
	public Standing standing(@Nullable UUID organisation, EnterpriseId enterprise) {
		return standings(organisation, Set.of(enterprise.value())).getOrDefault(enterprise.value(), Standing.NONE);
	}

	/**
	 * What an organisation is to each of some enterprises; nothing to those left out.
	 */
	public Map<UUID, Standing> standings(@Nullable UUID organisation, Collection<UUID> enterprises) {
		Map<UUID, Standing> standings = new HashMap<>();
		if (organisation == null || enterprises.isEmpty()) {
			return standings;
		}
		this.jdbc.sql("""
				select enterprise, own, programme from enterprise_reader
				where organisation = :organisation and enterprise in (:enterprises)
				""").param("organisation", organisation).param("enterprises", Set.copyOf(enterprises)).query((row) -> {
			standings.put(Columns.id(row, "enterprise"),
					new Standing(row.getBoolean("own"), row.getBoolean("programme")));
		});
		return standings;
	}

	/**
	 * The organisations whose people report on an enterprise: those that run its
	 * programme, and its own.
	 */
	public Set<UUID> workingOn(EnterpriseId id) {
		return Set.copyOf(this.jdbc.sql("select organisation from enterprise_reader where enterprise = :id")
			.param("id", id.value())
			.query(UUID.class)
			.list());
	}

	/**
	 * The organisations that run the programme an enterprise belongs to.
	 */
	public Set<UUID> programmeOf(EnterpriseId id) {
		return Set
			.copyOf(this.jdbc.sql("select organisation from enterprise_reader where enterprise = :id and programme")
				.param("id", id.value())
				.query(UUID.class)
				.list());
	}

}
