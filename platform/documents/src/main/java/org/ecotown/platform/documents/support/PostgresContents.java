package org.ecotown.platform.documents.support;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecotown.platform.documents.Document;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Contents in the service's own database, in pieces: a value of PostgreSQL is read and
 * written as a whole, and the driver holds it twice.
 */
public class PostgresContents implements Contents {

	/** Bytes of a piece; all pieces of a content but the last have as many. */
	static final int PIECE = 256 * 1024;

	private final JdbcClient jdbc;

	public PostgresContents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String place() {
		return "postgresql";
	}

	@Override
	public void put(Document document, Path content) throws IOException {
		try (InputStream in = Files.newInputStream(content)) {
			int number = 0;
			for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
				this.jdbc.sql(
						"insert into stored_document_piece (sha256, number, content) values (:sha256, :number, :content)")
					.param("sha256", document.sha256())
					.param("number", number++)
					.param("content", piece)
					.update();
			}
		}
	}

	@Override
	public InputStream open(Document document) {
		return new Pieces(document);
	}

	private byte[] piece(String sha256, int number) throws EOFException {
		return this.jdbc.sql("select content from stored_document_piece where sha256 = :sha256 and number = :number")
			.param("sha256", sha256)
			.param("number", number)
			.query((row, index) -> row.getBytes("content"))
			.optional()
			.orElseThrow(() -> new EOFException("piece " + number + " of " + sha256 + " is missing"));
	}

	/**
	 * Holds one piece at a time, and no connection while the reader is slow: contents
	 * never change, so the pieces fit without a transaction.
	 */
	private final class Pieces extends InputStream {

		private final Document document;

		private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

		private long fetched;

		private int number;

		Pieces(Document document) {
			this.document = document;
		}

		@Override
		public int read() throws IOException {
			return fetch() ? this.piece.read() : -1;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			if (length == 0) {
				return 0;
			}
			return fetch() ? this.piece.read(buffer, offset, length) : -1;
		}

		@Override
		public int available() {
			return this.piece.available();
		}

		private boolean fetch() throws IOException {
			if (this.piece.available() == 0 && this.fetched < this.document.size()) {
				byte[] next = piece(this.document.sha256(), this.number++);
				this.fetched += next.length;
				this.piece = new ByteArrayInputStream(next);
			}
			return this.piece.available() > 0;
		}

	}

}
