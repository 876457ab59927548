package org.ecotown.platform.documents.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.ecotown.platform.documents.Document;
import org.ecotown.platform.documents.DocumentStore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The table of documents, and the places where their contents lie. The row is always in
 * the database and says the place, so that a service may move to another store and still
 * read what it has.
 */
public class StoredDocuments implements DocumentStore {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final List<Contents> places;

	private final long limit;

	/**
	 * @param places where contents may lie; new ones go to the first
	 * @param limit the most bytes of a content
	 */
	public StoredDocuments(JdbcClient jdbc, TransactionOperations transactions, List<Contents> places, long limit) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.places = List.copyOf(places);
		this.limit = limit;
	}

	@Override
	public Document keep(InputStream content, String mediaType) throws IOException {
		try (Spool spool = Spool.of(content, this.limit)) {
			return this.transactions.execute((status) -> keep(spool, mediaType));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * The row first: who keeps the same content at the same time waits for it, and puts
	 * nothing.
	 */
	private Document keep(Spool spool, String mediaType) {
		Contents place = this.places.getFirst();
		Document document = new Document(spool.sha256(), mediaType, spool.size());
		int added = this.jdbc.sql("""
				insert into stored_document (sha256, media_type, size, place)
				values (:sha256, :mediaType, :size, :place)
				on conflict (sha256) do nothing
				""")
			.param("sha256", document.sha256())
			.param("mediaType", document.mediaType())
			.param("size", document.size())
			.param("place", place.place())
			.update();
		if (added == 0) {
			return find(document.sha256()).orElse(document);
		}
		try {
			place.put(document, spool.file());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return document;
	}

	@Override
	public Optional<Document> find(String sha256) {
		return stored(sha256).map(Stored::document);
	}

	@Override
	public Optional<InputStream> open(String sha256) throws IOException {
		Optional<Stored> stored = stored(sha256);
		return stored.isEmpty() ? Optional.empty()
				: Optional.of(place(stored.get().place()).open(stored.get().document()));
	}

	private Optional<Stored> stored(String sha256) {
		return this.jdbc.sql("select sha256, media_type, size, place from stored_document where sha256 = :sha256")
			.param("sha256", sha256)
			.query((row, number) -> new Stored(
					new Document(row.getString("sha256"), row.getString("media_type"), row.getLong("size")),
					row.getString("place")))
			.optional();
	}

	private Contents place(String name) {
		return this.places.stream()
			.filter((one) -> one.place().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("a document lies in " + name + ", which is not set up"));
	}

	private record Stored(Document document, String place) {
	}

}
