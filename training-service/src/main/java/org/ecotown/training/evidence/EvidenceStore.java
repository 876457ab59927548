package org.ecotown.training.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.documents.Document;
import org.ecotown.platform.documents.DocumentStore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The registers of closed sessions. A register never changes.
 */
@Repository
public class EvidenceStore {

	private final JdbcClient jdbc;

	private final DocumentStore documents;

	EvidenceStore(JdbcClient jdbc, DocumentStore documents) {
		this.jdbc = jdbc;
		this.documents = documents;
	}

	/**
	 * Stores a document of a session.
	 * @return SHA-256 of the content, 64 lower-case hexadecimal digits
	 */
	public String store(UUID session, String name, String type, byte[] content) {
		Document document = keep(type, content);
		this.jdbc.sql("""
				insert into session_register (session_id, sha256, name)
				values (:session, :sha256, :name)
				on conflict (sha256, session_id) do nothing
				""").param("session", session).param("sha256", document.sha256()).param("name", name).update();
		return document.sha256();
	}

	private Document keep(String type, byte[] content) {
		try {
			return this.documents.keep(new ByteArrayInputStream(content), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A document of a session that the organisation runs.
	 */
	Optional<Register> find(String sha256, UUID organisation) {
		return this.jdbc.sql("""
				select r.name
				from session_register r
				join session_reader reader on reader.session = r.session_id
				where r.sha256 = :sha256 and reader.organisation = :organisation and reader.runs
				limit 1
				""")
			.param("sha256", sha256)
			.param("organisation", organisation)
			.query(String.class)
			.optional()
			.flatMap((name) -> this.documents.find(sha256).map((document) -> new Register(name, document)));
	}

	InputStream open(Register register) throws IOException {
		return this.documents.open(register.document().sha256()).orElseThrow(EvidenceNotFound::new);
	}

	/** A stored register under the name it is downloaded by. */
	record Register(String name, Document document) {
	}

}
