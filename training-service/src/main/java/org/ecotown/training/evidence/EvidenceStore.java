package org.ecotown.training.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Documents by the SHA-256 of their content. A document never changes; the same content
 * is stored once.
 */
@Repository
public class EvidenceStore {

	private final JdbcClient jdbc;

	EvidenceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Stores a document of a session.
	 * @return SHA-256 of the content, 64 lower-case hexadecimal digits
	 */
	public String store(UUID session, String name, String type, byte[] content) {
		String sha256 = sha256(content);
		this.jdbc.sql("""
				with document as (
				    insert into evidence (sha256, name, type, content)
				    values (:sha256, :name, :type, :content)
				    on conflict (sha256) do nothing)
				insert into session_register (session_id, sha256)
				values (:session, :sha256)
				on conflict (sha256, session_id) do nothing
				""")
			.param("sha256", sha256)
			.param("name", name)
			.param("type", type)
			.param("content", content)
			.param("session", session)
			.update();
		return sha256;
	}

	/**
	 * A document of a session that the organisation runs.
	 */
	Optional<Document> find(String sha256, UUID organisation) {
		return this.jdbc.sql("""
				select e.name, e.type, e.content from evidence e
				where e.sha256 = :sha256 and exists (
				    select from session_register r join session_organisation o on o.session_id = r.session_id
				    where r.sha256 = e.sha256 and o.organisation = :organisation and o.runs)
				""")
			.param("sha256", sha256)
			.param("organisation", organisation)
			.query((row, number) -> new Document(row.getString("name"), row.getString("type"), row.getBytes("content")))
			.optional();
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A stored document. */
	record Document(String name, String type, byte[] content) {
	}

}
