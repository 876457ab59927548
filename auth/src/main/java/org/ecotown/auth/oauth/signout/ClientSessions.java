package org.ecotown.auth.oauth.signout;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.config.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Which clients signed a person in with which session.
 */
@Repository
public class ClientSessions {

	private static final String SID = "ecotown.sid";

	private final JdbcClient jdbc;

	private final Clock clock;

	ClientSessions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Remembers that a client gets a code from a session.
	 */
	public void remember(HttpSession session, String code) {
		UUID sid = sid(session);
		byte[] hash = Sha256.of(session.getId());
		this.jdbc.sql("UPDATE client_session SET session_hash = :hash WHERE sid = :sid AND session_hash <> :hash")
			.param("sid", sid)
			.param("hash", hash)
			.update();
		this.jdbc.sql("""
				INSERT INTO client_session (authorization_id, sid, session_hash, person, client, created_at)
				SELECT id, :sid, :hash, CAST(principal_name AS uuid), CAST(registered_client_id AS uuid), :now
				  FROM issued_authorization
				 WHERE code_hash = :code
				""")
			.param("sid", sid)
			.param("hash", hash)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("code", Sha256.of(code))
			.update();
	}

	/**
	 * What the clients know the session by that an authorization came from.
	 */
	public Optional<String> sidOf(String authorization) {
		return this.jdbc.sql("SELECT sid FROM client_session WHERE authorization_id = :id")
			.param("id", authorization)
			.query(UUID.class)
			.optional()
			.map(UUID::toString);
	}

	/**
	 * The session by its id.
	 */
	Optional<UUID> find(String sessionId) {
		return this.jdbc.sql("SELECT sid FROM client_session WHERE session_hash = :hash LIMIT 1")
			.param("hash", Sha256.of(sessionId))
			.query(UUID.class)
			.optional();
	}

	/**
	 * What clients know the sessions of a person by, but for one.
	 * @param kept the ids that one has had; empty when there is none
	 */
	List<UUID> others(UUID person, List<String> kept) {
		return this.jdbc.sql("""
				SELECT DISTINCT sid
				  FROM client_session
				 WHERE person = :person
				   AND sid NOT IN (SELECT sid FROM client_session WHERE session_hash = ANY (:kept))
				 ORDER BY sid
				""")
			.param("person", person)
			.param("kept", kept.stream().map(Sha256::of).toArray(byte[][]::new))
			.query(UUID.class)
			.list();
	}

	/**
	 * Forgets the session and revokes all that came from it.
	 * @return the clients that want to be told
	 */
	List<Told> end(UUID sid, UUID person) {
		this.jdbc.sql("""
				DELETE FROM issued_authorization
				 WHERE id IN (SELECT authorization_id FROM client_session WHERE sid = :sid AND person = :person)
				""").param("sid", sid).param("person", person).update();
		return this.jdbc.sql("""
				  WITH ended AS (
				       DELETE FROM client_session WHERE sid = :sid AND person = :person RETURNING client)
				SELECT id, client_id
				  FROM client
				 WHERE id IN (SELECT client FROM ended) AND backchannel_logout_uri IS NOT NULL
				""")
			.param("sid", sid)
			.param("person", person)
			.query((row, number) -> new Told(row.getObject("id", UUID.class), row.getString("client_id")))
			.list();
	}

	/** After a day without an authorization the client's own session is over, too. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
	void purge() {
		this.jdbc.sql("""
				DELETE FROM client_session
				 WHERE created_at < :yesterday
				   AND NOT EXISTS (SELECT 1 FROM issued_authorization WHERE id = authorization_id)
				""").param("yesterday", this.clock.instant().minusSeconds(86_400).atOffset(ZoneOffset.UTC)).update();
	}

	/** Stays when the session's id is changed. */
	private static UUID sid(HttpSession session) {
		if (session.getAttribute(SID) instanceof String present) {
			return UUID.fromString(present);
		}
		UUID sid = UUID.randomUUID();
		session.setAttribute(SID, sid.toString());
		return sid;
	}

	/**
	 * A client to be told.
	 *
	 * @param id of its row
	 * @param clientId the name it signs in with
	 */
	record Told(UUID id, String clientId) {
	}

}
