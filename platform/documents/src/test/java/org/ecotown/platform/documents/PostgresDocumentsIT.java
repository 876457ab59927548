package org.ecotown.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecotown.platform.documents.sample.DocumentsApplication;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EcotownIntegrationTest
@ContextConfiguration(classes = DocumentsApplication.class)
class PostgresDocumentsIT {

	@Autowired
	private DocumentStore documents;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void contentComesBackAsItWas() throws Exception {
		byte[] content = bytes(1, 3_000_001);

		Document kept = keep(content);

		assertThat(kept.sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
		assertThat(kept.size()).isEqualTo(content.length);
		assertThat(this.documents.find(kept.sha256())).contains(kept);
		assertThat(read(kept)).isEqualTo(content);
	}

	@Test
	void emptyContentIsAContent() throws Exception {
		Document kept = keep(new byte[0]);

		assertThat(kept.size()).isZero();
		assertThat(read(kept)).isEmpty();
	}

	@Test
	void unknownHashHasNoContent() throws Exception {
		assertThat(this.documents.find("0".repeat(64))).isEmpty();
		assertThat(this.documents.open("0".repeat(64))).isEmpty();
	}

	@Test
	void sameContentAtOnceIsKeptOnce() throws Exception {
		byte[] content = bytes(2, 600_000);
		try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Document>> uploads = IntStream.range(0, 6)
				.mapToObj((number) -> (Callable<Document>) () -> keep(content))
				.toList();
			assertThat(senders.invokeAll(uploads)).extracting((kept) -> kept.resultNow()).containsOnly(keep(content));
		}
		assertThat(pieces(keep(content))).isEqualTo(3);
	}

	@Test
	void whatIsRolledBackIsNotKept() throws Exception {
		byte[] content = bytes(3, 1000);
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

		assertThatThrownBy(() -> this.transactions.executeWithoutResult((status) -> {
			keepUnchecked(content);
			throw new IllegalStateException("changed my mind");
		})).hasMessage("changed my mind");

		assertThat(this.documents.find(sha256)).isEmpty();
	}

	@Test
	void endlessContentIsRefusedAndLeavesNothing() throws Exception {
		long spooled = spooled();
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'a';
			}
		};

		assertThatExceptionOfType(DocumentTooLarge.class)
			.isThrownBy(() -> this.documents.keep(endless, "application/octet-stream"));
		assertThat(spooled()).isEqualTo(spooled);
	}

	@Test
	void contentThatBreaksOffIsNotKept() throws Exception {
		long spooled = spooled();
		InputStream broken = new InputStream() {
			private int count;

			@Override
			public int read() throws IOException {
				if (this.count++ > 100_000) {
					throw new IOException("connection lost");
				}
				return 'b';
			}
		};

		assertThatThrownBy(() -> this.documents.keep(broken, "text/plain")).hasMessage("connection lost");
		assertThat(spooled()).isEqualTo(spooled);
	}

	@Test
	void contentThatHasLostAPieceDoesNotEndEarly() throws Exception {
		Document kept = keep(bytes(4, 600_000));
		this.jdbc.sql("delete from stored_document_piece where sha256 = :sha256 and number = 2")
			.param("sha256", kept.sha256())
			.update();

		assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(kept));
	}

	private Document keep(byte[] content) throws IOException {
		return this.documents.keep(new ByteArrayInputStream(content), "application/pdf");
	}

	private void keepUnchecked(byte[] content) {
		try {
			keep(content);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] read(Document document) throws IOException {
		try (InputStream content = this.documents.open(document.sha256()).orElseThrow()) {
			return content.readAllBytes();
		}
	}

	private int pieces(Document document) {
		return this.jdbc.sql("select count(*) from stored_document_piece where sha256 = :sha256")
			.param("sha256", document.sha256())
			.query(Integer.class)
			.single();
	}

	private static long spooled() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("document")).count();
		}
	}

	private static byte[] bytes(long seed, int length) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

}
