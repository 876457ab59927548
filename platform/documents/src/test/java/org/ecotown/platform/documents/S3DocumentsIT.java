package org.ecotown.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import org.ecotown.platform.documents.sample.DocumentsApplication;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EcotownIntegrationTest
@ContextConfiguration(classes = DocumentsApplication.class)
class S3DocumentsIT {

	private static final S3Mock s3 = S3Mock.start();

	@Autowired
	private DocumentStore documents;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void bucket(DynamicPropertyRegistry registry) {
		registry.add("ecotown.documents.store", () -> "s3");
		registry.add("ecotown.documents.s3.endpoint", s3::address);
		registry.add("ecotown.documents.s3.bucket", () -> S3Mock.BUCKET);
		registry.add("ecotown.documents.s3.prefix", () -> "enterprises/");
		registry.add("ecotown.documents.s3.access-key", () -> "key");
		registry.add("ecotown.documents.s3.secret-key", () -> "secret");
	}

	@AfterAll
	static void stop() {
		s3.close();
	}

	@Test
	void contentLiesInTheBucketByItsHash() throws Exception {
		byte[] content = bytes(1, 3_000_001);

		Document kept = keep(content);

		assertThat(s3.status("HEAD", "/ecotown/enterprises/" + kept.sha256())).isEqualTo(200);
		assertThat(piecesInTheDatabase(kept)).isZero();
		assertThat(read(kept)).isEqualTo(content);
		assertThat(keep(content)).isEqualTo(kept);
	}

	@Test
	void whatIsInTheDatabaseIsStillRead() throws Exception {
		this.jdbc.sql("""
				with document as (
					insert into stored_document (sha256, media_type, size, place)
					values (repeat('a', 64), 'text/plain', 3, 'postgresql'))
				insert into stored_document_piece (sha256, number, content) values (repeat('a', 64), 0, 'old')
				""").update();

		assertThat(read(this.documents.find("a".repeat(64)).orElseThrow())).asString().isEqualTo("old");
	}

	@Test
	void contentTheBucketHasLostIsAFaultAndNotAbsent() throws Exception {
		Document kept = keep(bytes(2, 1000));
		s3.status("DELETE", "/ecotown/enterprises/" + kept.sha256());

		assertThatThrownBy(() -> this.documents.open(kept.sha256())).isInstanceOf(IOException.class);
	}

	private Document keep(byte[] content) throws IOException {
		return this.documents.keep(new ByteArrayInputStream(content), "application/pdf");
	}

	private byte[] read(Document document) throws IOException {
		try (InputStream content = this.documents.open(document.sha256()).orElseThrow()) {
			return content.readAllBytes();
		}
	}

	private int piecesInTheDatabase(Document document) {
		return this.jdbc.sql("select count(*) from stored_document_piece where sha256 = :sha256")
			.param("sha256", document.sha256())
			.query(Integer.class)
			.single();
	}

	private static byte[] bytes(long seed, int length) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

}
