package org.ecotown.enterprises;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class EvidenceIT {

	private static final String THAI_NAME = "ใบเสร็จน้ำผึ้งป่า ปี่ใหม่ ที่ ๑.pdf";

	private static final byte[] PDF = "%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII);

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	private Programme programme;

	private Answer outcome;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.outcome = this.programme.report(this.programme.project(), 1, "1");
	}

	@Test
	void fileWithThaiNameComesBackAsItWas() throws Exception {
		HttpResponse<String> uploaded = upload(this.programme.leader, THAI_NAME, "application/octet-stream", PDF);

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
	void fileIsForThoseWhoSeeTheOutcome() throws Exception {
		byte[] content = ("%PDF-" + this.programme.agreement).getBytes(StandardCharsets.US_ASCII);
		HttpResponse<String> uploaded = upload(this.programme.leader, "a.pdf", "application/pdf", content);
		String href = new JsonMapper().readTree(uploaded.body()).at("/evidence/0/href").asString();

		assertThat(download(this.programme.officer, href).statusCode()).isEqualTo(200);
		assertThat(download(this.programme.stranger, href).statusCode()).isEqualTo(404);
		assertThat(download(this.programme.officer, "/api/evidence/" + "0".repeat(64)).statusCode()).isEqualTo(404);
		assertThat(upload(this.programme.stranger, "a.pdf", "application/pdf", content).statusCode()).isEqualTo(404);
	}

	@Test
	void programNamedLikeAPhotoIsRefused() throws Exception {
		HttpResponse<String> refused = upload(this.programme.leader, "photo.jpg", "image/jpeg",
				new byte[] { 'M', 'Z', (byte) 0x90, 0 });

		assertThat(refused.statusCode()).isEqualTo(415);
		assertThat(refused.body()).contains("unsupported-evidence");
		assertUnchanged();
	}

	@Test
	void fileAboveTheLimitIsRefused() throws Exception {
		byte[] large = Arrays.copyOf(PDF, 8 * 1024 * 1024 + 1);

		assertThat(upload(this.programme.leader, "large.pdf", "application/pdf", large).statusCode()).isEqualTo(413);
		assertUnchanged();
	}

	@Test
	void sameContentTwiceIsOneFile() throws Exception {
		upload(this.programme.leader, "a.pdf", "application/pdf", PDF);
		HttpResponse<String> again = upload(this.programme.leader, "b.pdf", "application/pdf", PDF);

		assertThat(new JsonMapper().readTree(again.body()).at("/evidence")).hasSize(1);
		assertThat(again.headers().firstValue("ETag")).contains("\"2\"");
	}

	@Test
	void sameContentManyTimesAtOnceIsOneFile() throws Exception {
		byte[] content = ("%PDF-" + this.programme.agreement).getBytes(StandardCharsets.US_ASCII);
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> uploads = Stream
				.generate(() -> (Callable<Integer>) () -> upload(this.programme.leader, "a.pdf", "application/pdf",
						content)
					.statusCode())
				.limit(8)
				.toList();
			assertThat(phones.invokeAll(uploads)).extracting((upload) -> upload.resultNow()).containsOnly(201);
		}
		Answer now = this.api.get(this.programme.officer, "/api/outcomes/" + this.outcome.at("/id"));
		assertThat(now.json().at("/evidence")).hasSize(1);
		assertThat(now.etag()).isEqualTo("\"2\"");
	}

	@Test
	void whoAttachedAFileDoesNotVerify() throws Exception {
		upload(this.programme.officer, "a.pdf", "application/pdf", PDF);
		Answer now = this.api.get(this.programme.officer, "/api/outcomes/" + this.outcome.at("/id"));

		Answer refused = this.programme.verify(this.programme.officer, now);
		assertThat(refused.code()).isEqualTo(422);
		assertThat(refused.problem()).isEqualTo("same-person");
		assertThat(this.programme.verify(this.programme.colleague, now).code()).isEqualTo(200);
	}

	@Test
	void verifierWhoHasNotSeenTheFileIsToldSo() throws Exception {
		upload(this.programme.leader, "a.pdf", "application/pdf", PDF);

		assertThat(this.programme.verify(this.programme.officer, this.outcome).code()).isEqualTo(412);
	}

	@Test
	void verifiedOutcomeTakesNoMoreFiles() throws Exception {
		this.programme.verify(this.programme.officer, this.outcome);

		HttpResponse<String> refused = upload(this.programme.leader, "a.pdf", "application/pdf", PDF);
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("outcome-settled");
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

	private HttpResponse<String> upload(String token, String name, String type, byte[] content) throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: " + type + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
		HttpRequest request = request(token, "/api/outcomes/" + this.outcome.at("/id") + "/evidence")
			.header("Content-Type", "multipart/form-data; boundary=limit")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
			.build();
		return this.http.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<byte[]> download(String token, String path) throws Exception {
		return this.http.send(request(token, path).build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String token, String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Bearer " + token);
	}

}
