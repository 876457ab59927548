package org.ecotown.enterprises;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photos as evidence: what is taken, what is kept of them, and their small pictures.
 */
@EnterprisesIntegrationTest
class PhotoEvidenceIT {

	private EvidenceUploads uploads;

	@LocalServerPort
	private int port;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private JdbcClient jdbc;

	private Programme programme;

	private Answer outcome;

	@BeforeEach
	void open() {
		this.uploads = new EvidenceUploads(this.port);
		this.programme = this.programmes.create();
		this.outcome = this.programme.report(this.programme.project(), 1, "1");
	}

	@Test
	void photoInAPhonesOwnFormatIsRefusedWithWordsThatHelp() {
		HttpResponse<String> refused = upload(this.programme.leader, "IMG_0001.HEIC",
				"\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));

		assertThat(refused.statusCode()).isEqualTo(415);
		assertThat(json(refused).at("/type").asString()).endsWith("unsupported-photo-format");
		assertThat(json(refused).at("/detail").asString()).contains("JPEG");
		assertUnchanged();
	}

	@Test
	void pixelsThatFillTheMemoryAreRefused() {
		byte[] huge = EvidenceUploads.photo(1);
		ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);
		CRC32 crc = new CRC32();
		crc.update(huge, 12, 17);
		ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());

		HttpResponse<String> refused = upload(this.programme.leader, "huge.png", huge);

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("too-many-pixels");
		assertUnchanged();
	}

	@Test
	void photoIsKeptWithoutItsPlaceAndBothHashesAreTold() throws Exception {
		byte[] photo = EvidenceUploads.photoWithPlace(4);

		JsonNode file = json(upload(this.programme.leader, "a.png", photo)).at("/evidence/0");

		byte[] kept = download(this.programme.officer, file.at("/href").asString()).body();
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("E101.0800");
		assertThat(file.at("/sha256").asString()).isEqualTo(sha256(kept));
		assertThat(file.at("/sentSha256").asString()).isEqualTo(sha256(photo));
		assertThat(json(upload(this.programme.leader, "b.png", photo)).at("/evidence")).hasSize(1);
	}

	@Test
	void photoHasAThumbnailForThoseWhoSeeTheOutcome() throws Exception {
		JsonNode file = json(upload(this.programme.leader, "a.png", EvidenceUploads.photo(5))).at("/evidence/0");
		String path = file.at("/thumbnail").asString();

		HttpResponse<byte[]> thumbnail = download(this.programme.officer, path);

		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(thumbnail.body()));
		assertThat(picture.getWidth()).isEqualTo(480);
		assertThat(thumbnail.headers().firstValue("Content-Type")).contains("image/jpeg");
		assertThat(thumbnail.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("private", "no-cache"));
		String etag = thumbnail.headers().firstValue("ETag").orElseThrow();
		assertThat(download(this.programme.officer, path, "If-None-Match", etag).statusCode()).isEqualTo(304);
		assertThat(download(this.programme.stranger, path, "If-None-Match", etag).statusCode()).isEqualTo(404);
	}

	@Test
	void photoKeptBeforeThereWereThumbnailsGetsOne() {
		JsonNode file = json(upload(this.programme.leader, "a.png", EvidenceUploads.photo(6))).at("/evidence/0");
		this.jdbc.sql("delete from evidence_thumbnail where sha256 = :sha256")
			.param("sha256", file.at("/sha256").asString())
			.update();

		assertThat(download(this.programme.officer, file.at("/thumbnail").asString()).statusCode()).isEqualTo(200);
	}

	@Test
	void pdfHasNoThumbnail() {
		JsonNode file = json(upload(this.programme.leader, "a.pdf", EvidenceUploads.pdf("receipt"))).at("/evidence/0");

		assertThat(file.at("/thumbnail").isNull()).isTrue();
		assertThat(download(this.programme.officer, file.at("/href").asString() + "/thumbnail").statusCode())
			.isEqualTo(404);
	}

	private void assertUnchanged() {
		assertThat(this.api.get(this.programme.officer, "/api/outcomes/" + this.outcome.at("/id")).etag())
			.isEqualTo(this.outcome.etag());
	}

	private static String sha256(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

	private HttpResponse<String> upload(String token, String name, byte[] content) {
		return this.uploads.send(token, "/api/outcomes/" + this.outcome.at("/id"), name, content);
	}

	private HttpResponse<byte[]> download(String token, String path, String... headers) {
		return this.uploads.download(token, path, headers);
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return new JsonMapper().readTree(answer.body());
	}

}
