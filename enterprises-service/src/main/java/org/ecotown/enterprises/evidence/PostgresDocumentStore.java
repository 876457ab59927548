package org.ecotown.enterprises.evidence;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps files in the service's own database.
 */
@Repository
class PostgresDocumentStore implements DocumentStore {

	private final JdbcClient jdbc;

	PostgresDocumentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Document keep(byte[] content) {
		Document document = Document.of(content);
		this.jdbc.sql("""
				insert into document (sha256, media_type, size, content) values (:sha256, :mediaType, :size, :content)
				on conflict (sha256) do nothing
				""")
			.param("sha256", document.sha256())
			.param("mediaType", document.type().mediaType())
			.param("size", document.size())
			.param("content", content)
			.update();
		return document;
	}

	@Override
	public Optional<byte[]> content(String sha256) {
		return this.jdbc.sql("select content from document where sha256 = :sha256")
			.param("sha256", sha256)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

}
