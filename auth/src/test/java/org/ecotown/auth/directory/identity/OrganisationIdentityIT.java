package org.ecotown.auth.directory.identity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import javax.imageio.ImageIO;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class OrganisationIdentityIT {

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private Api api;

	private String organisation = "";

	private String path = "";

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.organisation = this.fixtures.organisation();
		this.path = "/api/organisations/" + this.organisation;
	}

	@Test
	void logoIsReadByAnybodyAndCachedByItsTag() throws Exception {
		assertThat(put(png(), "image/png", "If-None-Match", "*").statusCode()).isEqualTo(204);
		HttpResponse<byte[]> logo = read(this.path + "/logo", "");
		assertThat(logo.statusCode()).isEqualTo(200);
		assertThat(logo.body()).isEqualTo(png());
		assertThat(logo.headers().firstValue("Content-Type")).contains("image/png");
		assertThat(logo.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=3600");
		assertThat(logo.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
		String tag = logo.headers().firstValue("ETag").orElseThrow();
		assertThat(read(this.path + "/logo", tag).statusCode()).isEqualTo(304);
		assertThat(read("/sign-in/logo/" + this.organisation, "").body()).isEqualTo(png());
		assertThat(this.api.get(this.fixtures.admin(), this.path).at("/logo")).isEqualTo(this.path + "/logo");
	}

	@Test
	void logoIsReplacedByWhoHasReadItAndRemoved() throws Exception {
		put(png(), "image/png", "If-None-Match", "*");
		assertThat(put(png(), "image/png", "If-None-Match", "*").statusCode()).isEqualTo(412);
		assertThat(put(webp(), "image/webp", "If-Match", "\"0\"").statusCode()).isEqualTo(204);
		assertThat(read(this.path + "/logo", "\"0\"").headers().firstValue("Content-Type")).contains("image/webp");
		assertThat(this.api.change(this.fixtures.admin(), HttpMethod.DELETE, this.path + "/logo", null, "\"1\"").code())
			.isEqualTo(204);
		assertThat(read(this.path + "/logo", "").statusCode()).isEqualTo(404);
		assertThat(this.api.get(this.fixtures.admin(), this.path + "/history").body()).contains("logo-changed",
				"logo-removed");
	}

	@Test
	void whatIsNoPictureIsNoLogo() throws Exception {
		byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
			.getBytes(StandardCharsets.UTF_8);
		assertThat(put(svg, "image/png", "If-None-Match", "*").statusCode()).isEqualTo(422);
		assertThat(put(svg, "image/svg+xml", "If-None-Match", "*").statusCode()).isEqualTo(415);
		byte[] large = Arrays.copyOf(png(), 256 * 1024 + 1);
		assertThat(put(large, "image/png", "If-None-Match", "*").statusCode()).isEqualTo(422);
		byte[] huge = png();
		huge[16] = 0x7F;
		assertThat(put(huge, "image/png", "If-None-Match", "*").statusCode()).isEqualTo(422);
		byte[] headers = ByteBuffer.allocate(45)
			.put(png(), 0, 33)
			.putInt(0)
			.put("IEND".getBytes(StandardCharsets.US_ASCII))
			.putInt(0xAE426082)
			.array();
		assertThat(put(headers, "image/png", "If-None-Match", "*").statusCode()).isEqualTo(422);
		assertThat(read(this.path + "/logo", "").statusCode()).isEqualTo(404);
	}

	@Test
	void domainCountsFromItsVerificationOnAndBelongsToOne() {
		String domain = AuthFixtures.unique("company") + ".co.th";
		String admin = administrator(this.organisation);
		Api.Answer added = add(admin, this.path, domain.toUpperCase());
		assertThat(added.code()).as(added.body()).isEqualTo(201);
		assertThat(added.at("/domain")).isEqualTo(domain);
		assertThat(added.at("/verified")).isEqualTo("false");
		String verification = this.path + "/domains/" + domain + "/verification";
		assertThat(this.api.post(admin, verification, null).code()).isEqualTo(403);
		assertThat(this.api.post(this.fixtures.admin(), verification, null).at("/verifiedBy")).isEqualTo("bootstrap");
		String other = "/api/organisations/" + this.fixtures.organisation();
		add(this.fixtures.admin(), other, domain);
		assertThat(this.api.post(this.fixtures.admin(), other + "/domains/" + domain + "/verification", null).problem())
			.isEqualTo("taken-domain");
		assertThat(this.api.get(this.fixtures.admin(), this.path + "/history").body()).contains("domain-verified",
				domain);
		assertThat(this.api
			.get(this.fixtures.admin(),
					"/api/security-events?type=connection-changed&organisation=" + this.organisation)
			.body()).contains("domain-verified");
	}

	@Test
	void domainsOfOthersAreNoneOfAnAdministratorsBusiness() {
		String stranger = administrator(this.fixtures.organisation());
		assertThat(add(stranger, this.path, "example.com").code()).isEqualTo(403);
		assertThat(this.api.get(stranger, this.path + "/domains").code()).isEqualTo(403);
		assertThat(add(this.fixtures.admin(), this.path, "not a domain").at("/errors/0/code"))
			.isEqualTo("invalid-domain");
		assertThat(add(this.fixtures.admin(), this.path, "127.0.0.1").code()).isEqualTo(422);
	}

	@Test
	void historyStillReadsGlowWhereGpscStandsNow() {
		String gpsc = create(AuthFixtures.unique("gpsc"), "จีพีเอสซี", "GPSC", "null");
		String glow = create(AuthFixtures.unique("glow"), "โกลว์ พลังงาน", "Glow Energy", "\"" + gpsc + "\"");
		Api.Answer association = this.api.get(this.fixtures.admin(), "/api/organisations/" + glow + "?on=2017-11-10");
		assertThat(association.at("/name/en")).isEqualTo("Glow Energy");
		assertThat(association.at("/successor")).isEqualTo(gpsc);
		Api.Answer today = this.api.get(this.fixtures.admin(), "/api/organisations/" + gpsc);
		assertThat(today.at("/name/en")).isEqualTo("GPSC");
	}

	@Test
	void unchangedOrganisationIsNotSentAgain() throws Exception {
		Api.Answer read = this.api.get(this.fixtures.admin(), this.path);
		HttpRequest again = HttpRequest.newBuilder(uri(this.path))
			.header("Authorization", "Bearer " + this.fixtures.admin())
			.header("If-None-Match", read.etag())
			.build();
		assertThat(HttpClient.newHttpClient().send(again, HttpResponse.BodyHandlers.discarding()).statusCode())
			.isEqualTo(304);
	}

	private String create(String code, String th, String en, String successor) {
		return this.api.post(this.fixtures.admin(), "/api/organisations", """
				{"code": "%s", "kind": "company", "successor": %s,
				 "names": [{"name": {"th": "%s", "en": "%s"}, "from": "2000-01-01"}]}
				""".formatted(code, successor, th, en)).at("/id");
	}

	private String administrator(String target) {
		String username = AuthFixtures.unique("admin");
		this.fixtures.person(username, target, "organisation-admin");
		return this.fixtures.token(username);
	}

	private Api.Answer add(String token, String target, String domain) {
		return this.api.post(token, target + "/domains", "{\"domain\": \"" + domain + "\"}");
	}

	private HttpResponse<String> put(byte[] image, String type, String condition, String value) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(uri(this.path + "/logo"))
			.header("Authorization", "Bearer " + this.fixtures.admin())
			.header("Content-Type", type)
			.header(condition, value)
			.PUT(HttpRequest.BodyPublishers.ofByteArray(image))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<byte[]> read(String target, String tag) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(target));
		if (!tag.isEmpty()) {
			request.header("If-None-Match", tag);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private URI uri(String target) {
		return URI.create("http://127.0.0.1:" + this.port + target);
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(64, 32, BufferedImage.TYPE_INT_ARGB), "png", file);
		return file.toByteArray();
	}

	/** The smallest lossless one: a single pixel. */
	private static byte[] webp() {
		return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
	}

}
