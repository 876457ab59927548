package org.ecotown.training.participant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;

import org.ecotown.platform.text.PersonName;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Lets the names and phone numbers of before find the same person after names are told
 * apart in another way. The digests of before stay; who was counted twice stays twice.
 */
class RenewContactDigests implements JavaMigration {

	/** However many registrations there are, no more of them are in memory. */
	private static final int AT_ONCE = 1000;

	private final MigrationVersion version;

	private final String description;

	private final IdentityDigests digests;

	RenewContactDigests(String version, String description, IdentityDigests digests) {
		this.version = MigrationVersion.fromVersion(version);
		this.description = description;
		this.digests = digests;
	}

	@Override
	public MigrationVersion getVersion() {
		return this.version;
	}

	@Override
	public String getDescription() {
		return this.description;
	}

	@Override
	public @Nullable Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement rows = connection.createStatement();
				PreparedStatement everybody = connection.prepareStatement("""
						insert into participant_contact (contact_digest, participant) values (?, ?)
						on conflict (contact_digest) do nothing
						""");
				PreparedStatement own = connection.prepareStatement("""
						insert into organisation_participant_contact (organisation, contact_digest, participant)
						select organisation, ?, id from organisation_participant where id = ?
						on conflict (organisation, contact_digest) do nothing
						""");
				PreparedStatement seat = connection
					.prepareStatement("update registration set contact_digest = ? where id = ?")) {
			rows.setFetchSize(AT_ONCE);
			try (ResultSet row = rows.executeQuery("""
					select id, participant_id, own_participant, title, given, family, phone, contact_digest
					from registration where phone is not null order by registered_at
					""")) {
				for (int number = 1; row.next(); number++) {
					byte[] digest = this.digests.of(new PersonName(row.getString("title"), row.getString("given"),
							row.getString("family"), null), row.getString("phone"));
					add(everybody, digest, row.getObject("participant_id", UUID.class));
					add(own, digest, row.getObject("own_participant", UUID.class));
					byte[] kept = row.getBytes("contact_digest");
					// a row that is written stays locked until the end, and people check
					// in meanwhile
					if (kept != null && !Arrays.equals(kept, digest)) {
						add(seat, digest, row.getObject("id", UUID.class));
					}
					if (number % AT_ONCE == 0) {
						execute(everybody, own, seat);
					}
				}
			}
			execute(everybody, own, seat);
		}
	}

	private static void execute(PreparedStatement... batches) throws SQLException {
		for (PreparedStatement batch : batches) {
			batch.executeBatch();
		}
	}

	private static void add(PreparedStatement statement, byte[] digest, UUID id) throws SQLException {
		statement.setBytes(1, digest);
		statement.setObject(2, id);
		statement.addBatch();
	}

}
