package org.ecotown.enterprises.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

import org.ecotown.platform.documents.Document;
import org.ecotown.platform.documents.DocumentStore;
import org.ecotown.platform.media.FileExaminer;
import org.ecotown.platform.media.Format;
import org.ecotown.platform.media.SoundFile;
import org.ecotown.platform.media.UnsoundFile;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps files that prove something, and small pictures of those that are photos.
 */
@Component
public class EvidenceFiles {

	private final DocumentStore documents;

	private final JdbcClient jdbc;

	EvidenceFiles(DocumentStore documents, JdbcClient jdbc) {
		this.documents = documents;
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a file, in the transaction under way if there is one.
	 */
	public Document keep(SoundFile file) throws IOException {
		try (InputStream content = Files.newInputStream(file.content())) {
			Document document = this.documents.keep(content, file.format().mediaType());
			if (file.format().isPicture()) {
				keepThumbnail(document, file.thumbnail());
			}
			return document;
		}
	}

	/**
	 * The content of a file.
	 */
	public Optional<InputStream> open(String sha256) throws IOException {
		return this.documents.open(sha256);
	}

	/**
	 * The small picture of a file, a JPEG; empty if the file is none or cannot be shown.
	 */
	public Optional<byte[]> thumbnail(String sha256) throws IOException {
		Optional<Document> document = this.documents.find(sha256)
			.filter((file) -> Format.of(file.mediaType()).filter(Format::isPicture).isPresent());
		if (document.isEmpty()) {
			return Optional.empty();
		}
		if (!isKnown(sha256)) {
			keepThumbnail(document.get(), make(sha256));
		}
		return this.jdbc.sql("select thumbnail from evidence_thumbnail where sha256 = :sha256")
			.param("sha256", sha256)
			.query((row, number) -> Optional.ofNullable(row.getBytes("thumbnail")))
			.single();
	}

	/** Of a file that was kept before there were any. */
	private byte @Nullable [] make(String sha256) throws IOException {
		try (InputStream content = this.documents.open(sha256).orElse(new ByteArrayInputStream(new byte[0]));
				SoundFile file = FileExaminer.examine(content)) {
			return file.thumbnail();
		}
		catch (UnsoundFile ex) {
			return null;
		}
	}

	private boolean isKnown(String sha256) {
		return this.jdbc.sql("select exists (select from evidence_thumbnail where sha256 = :sha256)")
			.param("sha256", sha256)
			.query(Boolean.class)
			.single();
	}

	private void keepThumbnail(Document document, byte @Nullable [] thumbnail) {
		this.jdbc.sql("""
				insert into evidence_thumbnail (sha256, thumbnail) values (:sha256, :thumbnail)
				on conflict (sha256) do nothing
				""").param("sha256", document.sha256()).param("thumbnail", thumbnail, java.sql.Types.BINARY).update();
	}

}
