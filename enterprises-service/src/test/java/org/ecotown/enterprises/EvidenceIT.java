package org.ecotown.enterprises;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class EvidenceIT {

	private static final String THAI_NAME = "ใบเสร็จน้ำผึ้งป่า ปี่ใหม่ ที่ ๑.pdf";

	private static final byte[] PDF = EvidenceUploads.pdf("receipt");

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
	void fileWithThaiNameComesBackAsItWas() {
		HttpResponse<String> uploaded = upload(this.programme.leader, THAI_NAME, PDF);

		assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
		JsonNode file = new JsonMapper().readTree(uploaded.body()).at("/evidence/0");
		assertThat(file.at("/name").asString()).isEqualTo(THAI_NAME);
		assertThat(file.at("/type").asString()).isEqualTo("application/pdf");
		assertThat(file.at("/size").asInt()).isEqualTo(PDF.length);
		assertThat(uploaded.headers().firstValue("ETag")).contains("\"2\"");

		HttpResponse<byte[]> downloaded = download(this.programme.coordinator, file.at("/href").asString());
		assertThat(downloaded.statusCode()).isEqualTo(200);
		assertThat(downloaded.body()).isEqualTo(PDF);
		assertThat(downloaded.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(downloaded.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(downloaded.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
		ContentDisposition disposition = ContentDisposition
			.parse(downloaded.headers().firstValue("Content-Disposition").orElseThrow());
		assertThat(disposition.isAttachment()).isTrue();
		assertThat(disposition.getFilename()).isEqualTo(THAI_NAME);
	}

	@Test
	void fileIsForThoseWhoSeeTheOutcome() {
		byte[] content = EvidenceUploads.pdf(this.programme.agreement.toString());
		HttpResponse<String> uploaded = upload(this.programme.leader, "a.pdf", content);
		String href = new JsonMapper().readTree(uploaded.body()).at("/evidence/0/href").asString();

		assertThat(download(this.programme.officer, href).statusCode()).isEqualTo(200);
		assertThat(download(this.programme.stranger, href).statusCode()).isEqualTo(404);
		assertThat(download(this.programme.officer, "/api/evidence/" + "0".repeat(64)).statusCode()).isEqualTo(404);
		assertThat(upload(this.programme.stranger, "a.pdf", content).statusCode()).isEqualTo(404);
	}

	@Test
	void programNamedLikeAPhotoIsRefused() {
		HttpResponse<String> refused = upload(this.programme.leader, "photo.jpg",
				new byte[] { 'M', 'Z', (byte) 0x90, 0 });

		assertThat(refused.statusCode()).isEqualTo(415);
		assertThat(refused.body()).contains("unsupported-evidence");
		assertUnchanged();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF" })
	void firstBytesOfAFileAreNoEvidence(String bytes) {
		HttpResponse<String> refused = upload(this.programme.leader, "photo",
				bytes.getBytes(StandardCharsets.ISO_8859_1));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("damaged-evidence");
		assertUnchanged();
	}

	@Test
	void nameFollowsTheContentAndHidesNothing() {
		JsonNode file = json(upload(this.programme.leader, "setup\u202Egnp.exe", EvidenceUploads.photo(2)))
			.at("/evidence/0");
		assertThat(file.at("/name").asString()).isEqualTo("setupgnp.png");

		assertThat(download(this.programme.officer, file.at("/href").asString()).headers()
			.firstValue("Content-Disposition")
			.map(ContentDisposition::parse)
			.map(ContentDisposition::getFilename)).contains("setupgnp.png");
	}

	@Test
	void nameGivenBeforeNamesFollowedTheContentIsDownloadedSafely() {
		JsonNode file = json(upload(this.programme.leader, "a.png", EvidenceUploads.photo(7))).at("/evidence/0");
		this.jdbc.sql("update outcome_evidence set name = :name where sha256 = :sha256")
			.param("name", "evil\u202E.html")
			.param("sha256", file.at("/sha256").asString())
			.update();

		assertThat(download(this.programme.officer, file.at("/href").asString()).headers()
			.firstValue("Content-Disposition")
			.map(ContentDisposition::parse)
			.map(ContentDisposition::getFilename)).contains("evil.png");
	}

	@Test
	void nulInAFileNameIsTheSendersFault() {
		HttpResponse<String> refused = upload(this.programme.leader, "a\0.pdf", PDF);

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(json(refused).at("/detail").asString()).isNotEmpty();
		assertUnchanged();
	}

	@Test
	void fileAboveTheLimitIsRefused() {
		byte[] large = Arrays.copyOf(PDF, 8 * 1024 * 1024 + 1);

		assertThat(upload(this.programme.leader, "large.pdf", large).statusCode()).isEqualTo(413);
		assertUnchanged();
	}

	@Test
	void sameContentTwiceIsOneFile() {
		upload(this.programme.leader, "a.pdf", PDF);
		HttpResponse<String> again = upload(this.programme.leader, "b.pdf", PDF);

		assertThat(new JsonMapper().readTree(again.body()).at("/evidence")).hasSize(1);
		assertThat(again.headers().firstValue("ETag")).contains("\"2\"");
	}

	@Test
	void sameContentManyTimesAtOnceIsOneFile() throws Exception {
		byte[] content = EvidenceUploads.pdf(this.programme.agreement.toString());
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> uploads = Stream
				.generate(() -> (Callable<Integer>) () -> upload(this.programme.leader, "a.pdf", content).statusCode())
				.limit(8)
				.toList();
			assertThat(phones.invokeAll(uploads)).extracting((upload) -> upload.resultNow()).containsOnly(201);
		}
		Answer now = this.api.get(this.programme.officer, "/api/outcomes/" + this.outcome.at("/id"));
		assertThat(now.json().at("/evidence")).hasSize(1);
		assertThat(now.etag()).isEqualTo("\"2\"");
	}

	@Test
	void whoAttachedAFileDoesNotVerify() {
		upload(this.programme.officer, "a.pdf", PDF);
		Answer now = this.api.get(this.programme.officer, "/api/outcomes/" + this.outcome.at("/id"));

		assertThat(mayVerify(this.programme.officer)).isFalse();
		assertThat(mayVerify(this.programme.leader)).isFalse();
		assertThat(mayVerify(this.programme.colleague)).isTrue();
		Answer refused = this.programme.verify(this.programme.officer, now);
		assertThat(refused.code()).isEqualTo(422);
		assertThat(refused.problem()).isEqualTo("same-person");
		assertThat(this.programme.verify(this.programme.colleague, now).code()).isEqualTo(200);
	}

	private boolean mayVerify(String who) {
		return this.api.get(who, "/api/outcomes/" + this.outcome.at("/id")).json().at("/mayVerify").asBoolean();
	}

	@Test
	void verifierWhoHasNotSeenTheFileIsToldSo() {
		upload(this.programme.leader, "a.pdf", PDF);

		assertThat(this.programme.verify(this.programme.officer, this.outcome).code()).isEqualTo(412);
	}

	@Test
	void verifiedOutcomeTakesNoMoreFiles() {
		this.programme.verify(this.programme.officer, this.outcome);

		HttpResponse<String> refused = upload(this.programme.leader, "a.pdf", PDF);
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("settled-outcome");
	}

	@Test
	void uploadWithoutAFileIsRefused() {
		Answer refused = this.api.post(this.programme.leader, "/api/outcomes/" + this.outcome.at("/id") + "/evidence",
				"{}");

		assertThat(refused.code()).isEqualTo(415);
		assertUnchanged();
	}

	private void assertUnchanged() {
		assertThat(this.api.get(this.programme.officer, "/api/outcomes/" + this.outcome.at("/id")).etag())
			.isEqualTo(this.outcome.etag());
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
