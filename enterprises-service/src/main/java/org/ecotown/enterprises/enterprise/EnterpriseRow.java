package org.ecotown.enterprises.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as a row of its table.
 */
final class EnterpriseRow {

	private EnterpriseRow() {
	}

	static Enterprise read(ResultSet row, int number) throws SQLException {
		EnterpriseDetails details = new EnterpriseDetails(Columns.constant(row, "kind", EnterpriseKind.class),
				Columns.text(row, "name"), row.getString("registration_number"), row.getString("juristic_number"),
				row.getString("subdistrict"), row.getString("address"), members(row), leader(row),
				row.getString("phone"), Columns.id(row, "agreement"), Columns.id(row, "organisation"),
				row.getBoolean("sample"));
		return new Enterprise(new EnterpriseId(Columns.id(row, "id")), details, Columns.id(row, "owner"), parties(row),
				row.getLong("version"));
	}

	private static @Nullable Members members(ResultSet row) throws SQLException {
		Integer count = row.getObject("member_count", Integer.class);
		return (count != null) ? new Members(count, row.getObject("member_women", Integer.class),
				row.getObject("member_youth", Integer.class)) : null;
	}

	private static @Nullable PersonName leader(ResultSet row) throws SQLException {
		String given = row.getString("leader_given");
		return (given != null) ? new PersonName(row.getString("leader_title"), given, row.getString("leader_family"),
				row.getString("leader_en")) : null;
	}

	private static Set<UUID> parties(ResultSet row) throws SQLException {
		return Arrays.stream((UUID[]) row.getArray("parties").getArray()).collect(Collectors.toUnmodifiableSet());
	}

	static Map<String, @Nullable Object> parameters(Enterprise enterprise) {
		EnterpriseDetails details = enterprise.details();
		Members members = details.members();
		PersonName leader = details.leader();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", enterprise.id().value());
		parameters.put("version", enterprise.version());
		parameters.put("owner", enterprise.owner());
		parameters.put("kind", WireNames.of(details.kind()));
		Columns.put(parameters, "name", details.name());
		parameters.put("registrationNumber", details.registrationNumber());
		parameters.put("juristicNumber", details.juristicNumber());
		parameters.put("subdistrict", details.subdistrict());
		parameters.put("address", details.address());
		parameters.put("memberCount", (members != null) ? members.count() : null);
		parameters.put("memberWomen", (members != null) ? members.women() : null);
		parameters.put("memberYouth", (members != null) ? members.youth() : null);
		parameters.put("leaderTitle", (leader != null) ? leader.title() : null);
		parameters.put("leaderGiven", (leader != null) ? leader.given() : null);
		parameters.put("leaderFamily", (leader != null) ? leader.family() : null);
		parameters.put("leaderEn", (leader != null) ? leader.en() : null);
		parameters.put("phone", details.phone());
		parameters.put("agreement", details.agreement());
		parameters.put("organisation", details.organisation());
		parameters.put("sample", details.sample());
		return parameters;
	}

}
