package org.ecotown.auth.directory.invitation.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.mail.Mailbox;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class PeopleImportIT {

	private static final Charset THAI = Charset.forName("TIS-620");

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	private AuthFixtures fixtures;

	private String organisation = "";

	private String administrator = "";

	@BeforeEach
	void appoint() {
		this.fixtures = new AuthFixtures(this.port);
		this.organisation = this.fixtures.organisation();
		String username = AuthFixtures.unique("admin");
		this.fixtures.person(username, this.organisation, "organisation-admin");
		this.administrator = this.fixtures.token(username);
	}

	@Test
	void invitesEverybodyInATableWithThaiHeader() {
		String address = AuthFixtures.unique("somchai") + "@example.org";
		String table = "\uFEFFคำนำหน้า,ชื่อ,นามสกุล,อีเมล,โทรศัพท์,บทบาท\r\nนาย,สมชาย,ใจดี," + address
				+ ",,trainer;participant\r\n\r\nนาง,น้ำใจ,ไมตรี,," + phone() + ",participant\r\n";
		JsonNode answer = send(table.getBytes(StandardCharsets.UTF_8), "");
		assertThat(answer.at("/count").asInt()).as(answer.toString()).isEqualTo(2);
		assertThat(answer.at("/lines/0/invitation/organisation").asString()).isEqualTo(this.organisation);
		assertThat(answer.at("/lines/1/line").asInt()).isEqualTo(4);
		assertThat(answer.at("/lines/1/invitation/code").asString()).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");
		assertThat(this.mailbox.to(address, 1)).hasSize(1);
	}

	@Test
	void readsTheThaiCodePageOfWindows() {
		String table = "ชื่อ;โทรศัพท์;บทบาท\r\nป้าน้อย;" + phone() + ";participant\r\n";
		JsonNode answer = send(table.getBytes(THAI), "?dryRun=true");
		assertThat(answer.at("/lines/0/name/given").asString()).as(answer.toString()).isEqualTo("ป้าน้อย");
	}

	@Test
	void readsAWorkbookWhosePhonesAreNumbers() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("รายชื่อ");
			sheet.value(0, 0, "ชื่อ");
			sheet.value(0, 1, "โทรศัพท์");
			sheet.value(0, 2, "บทบาท");
			sheet.value(1, 0, "ป้าน้อย");
			sheet.value(1, 1, 66_896_339_633L);
			sheet.value(1, 2, "participant");
		}
		JsonNode answer = send(file.toByteArray(), "?dryRun=true",
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(answer.at("/lines/0/name/given").asString()).as(answer.toString()).isEqualTo("ป้าน้อย");
		assertThat(answer.at("/lines/0/phone").asString()).doesNotContain("E").contains("896339633");
	}

	@Test
	void cellsOutsideTheColumnsAreFaultsAndNobodyIsInvited() {
		String address = AuthFixtures.unique("surplus") + "@example.org";
		JsonNode answer = send(
				("given,email,roles\nGood," + address + ",participant\nA,b@example.org,participant,x,y\n")
					.getBytes(StandardCharsets.UTF_8),
				"");
		assertThat(answer.at("/errors/0/code").asString()).as(answer.toString()).isEqualTo("surplus-cells");
		assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/3/4");
		assertThat(invitations()).doesNotContain(address);
	}

	@Test
	void readsWhatExcelWritesForItself() {
		String table = "sep=;\r\n\r\nชื่อ;โทรศัพท์;บทบาท\r\nป้าน้อย;" + phone() + ";participant\r\n";
		JsonNode answer = send(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE), "?dryRun=true");
		assertThat(answer.at("/lines/0/line").asInt()).as(answer.toString()).isEqualTo(4);
	}

	@Test
	void dryRunInvitesNobody() {
		String address = AuthFixtures.unique("dry") + "@example.org";
		JsonNode answer = send(english(address + ",participant"), "?dryRun=true");
		assertThat(answer.at("/dryRun").asBoolean()).isTrue();
		assertThat(answer.at("/lines/0/invitation").isNull()).isTrue();
		assertThat(answer.at("/lines/0/email").asString()).isEqualTo(address);
		assertThat(answer.at("/lines/0/roles/0").asString()).isEqualTo("participant");
		assertThat(answer.at("/lines/0/organisation").asString()).isNotEmpty();
		assertThat(invitations()).doesNotContain(address);
	}

	@Test
	void tellsAllFaultsWithTheirLinesAndInvitesNobody() {
		String good = AuthFixtures.unique("good") + "@example.org";
		JsonNode answer = send(("""
				given,email,phone,roles,organisation
				Good,%1$s,,participant,
				,a@b,,king,
				Twice,%2$s,,participant,
				NoWay,,,participant,
				Far,far@example.org,,participant,no-such-organisation
				High,high@example.org,,platform-admin,
				""").formatted(good, good.toUpperCase()).getBytes(StandardCharsets.UTF_8), "");
		assertThat(answer.at("/status").asInt()).as(answer.toString()).isEqualTo(422);
		assertThat(answer.at("/errors").findValuesAsString("pointer")).containsExactlyInAnyOrder("/3/given", "/3/email",
				"/3/roles", "/4/email", "/5/email", "/6/organisation", "/7/roles");
		assertThat(invitations()).doesNotContain(good);
	}

	@Test
	void knownPeopleAreFaults() {
		String address = AuthFixtures.unique("known") + "@example.org";
		send(english(address + ",participant"), "");
		JsonNode again = send(english(address + ",participant"), "");
		assertThat(again.at("/errors/0/code").asString()).isEqualTo("already-known");
		assertThat(again.at("/errors/0/pointer").asString()).isEqualTo("/2/email");
	}

	@Test
	void whatIsNoTableIsRefused() {
		assertThat(fault("\n\n")).isEqualTo("no-lines");
		assertThat(fault("given,email,roles\n")).isEqualTo("no-lines");
		assertThat(fault("given,colour\na,b\n")).isEqualTo("unknown-column");
		assertThat(fault("given,given\na,b\n")).isEqualTo("duplicate-column");
		assertThat(fault("given,email\n\"a,b\n")).isEqualTo("not-a-table");
		assertThat(send(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, (byte) 0xDB }, "").at("/errors/0/code").asString())
			.isEqualTo("invalid-encoding");
		assertThat(fault("given,roles\n" + "a,participant\n".repeat(5_001))).isEqualTo("too-many-lines");
	}

	@Test
	void fiveThousandLinesAreImportedInOneGo() {
		String prefix = AuthFixtures.unique("bulk");
		String rows = IntStream.range(0, 5_000)
			.mapToObj((i) -> prefix + "-" + i + "@example.org,participant")
			.collect(Collectors.joining("\nสมหญิง,", "สมหญิง,", "\n"));
		JsonNode answer = send(("given,email,roles\n" + rows).getBytes(StandardCharsets.UTF_8), "?dryRun=true");
		assertThat(answer.at("/count").asInt()).as(answer.at("/errors/0").toString()).isEqualTo(5_000);
	}

	private String fault(String table) {
		return send(table.getBytes(StandardCharsets.UTF_8), "").at("/errors/0/code").asString();
	}

	private static byte[] english(String rest) {
		return ("Given name,E-mail,Role\nSomchai," + rest + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private String invitations() {
		Api.Answer list = this.fixtures.api().get(this.administrator, "/api/invitations");
		return list.body();
	}

	private static String phone() {
		return "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
	}

	private JsonNode send(byte[] table, String query) {
		return send(table, query, "text/csv");
	}

	private JsonNode send(byte[] table, String query, String type) {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/people/import" + query))
			.header("Authorization", "Bearer " + this.administrator)
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofByteArray(table))
			.build();
		try {
			return new JsonMapper()
				.readTree(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
