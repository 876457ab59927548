package org.ecotown.auth.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.mail.Mailbox;
import org.ecotown.platform.jobs.Job;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class NoticesIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private List<Job> jobs;

	private AuthFixtures fixtures;

	private Api api;

	private String sender = "";

	private String organisation = "";

	@BeforeEach
	void senderAndOrganisation() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.sender = service("enterprises");
		this.organisation = this.fixtures.organisation();
	}

	@Test
	void everybodyInTheRoleIsToldOnceHoweverOftenItIsDelivered() {
		Reader officer = reader("programme-officer");
		Reader other = reader("programme-officer");
		Reader maker = reader("programme-officer");
		Reader trainer = reader("trainer");
		UUID id = UUID.randomUUID();
		String body = toOfficers("/outcomes/1", ", \"except\": [\"%s\"]".formatted(maker.id()));
		for (int time = 0; time < 3; time++) {
			assertThat(deliver(id, body).code()).isEqualTo(204);
		}
		for (Reader told : List.of(officer, other)) {
			Answer inbox = this.api.get(told.token(), "/api/notices");
			assertThat(inbox.at("/items/0/id")).isEqualTo(id.toString());
			assertThat(inbox.at("/items/0/title/en")).isEqualTo("A figure waits for you");
			assertThat(inbox.at("/items/0/link")).isEqualTo("/outcomes/1");
			assertThat(inbox.json().at("/items")).hasSize(1);
			assertThat(unread(told)).isEqualTo("1");
		}
		assertThat(unread(maker)).isEqualTo("0");
		assertThat(unread(trainer)).isEqualTo("0");
	}

	@Test
	void whoHasLeftTheOrganisationIsNotToldOnItsBehalf() {
		Reader member = reader("trainer");
		Reader left = reader("trainer");
		this.jdbc.sql("UPDATE person_membership SET valid_to = current_date - 2 WHERE person = :id::uuid")
			.param("id", left.id())
			.update();
		String body = """
				{"kind": "sent-back", "about": "x", "people": ["%s", "%s"], "link": "/outcomes/1", %s
				 "title": {"th": "เรื่องหนึ่ง", "en": "Something"}}
				""";
		String elsewhere = this.fixtures.organisation();
		deliver(UUID.randomUUID(), body.formatted(member.id(), left.id(),
				"\"membersOf\": [\"%s\", \"%s\"],".formatted(elsewhere, this.organisation)));
		assertThat(unread(member)).isEqualTo("1");
		assertThat(unread(left)).isEqualTo("0");
		deliver(UUID.randomUUID(), body.formatted(member.id(), left.id(), ""));
		assertThat(unread(left)).as("told as a person").isEqualTo("1");
	}

	@Test
	void rolesAreThoseOfTheDayOfDelivery() {
		Reader officer = reader("programme-officer");
		deliver(UUID.randomUUID(), toOfficers("/outcomes/1", ""));
		Reader newcomer = reader("programme-officer");
		roles(officer, "trainer");
		deliver(UUID.randomUUID(), toOfficers("/outcomes/2", ""));
		assertThat(links(newcomer)).containsExactly("/outcomes/2");
		assertThat(links(officer)).containsExactly("/outcomes/1");
	}

	@Test
	void thoseReadUpToWhatWasOnScreenAreReadAndLaterOnesAreNot() {
		Reader reader = reader("trainer");
		List<UUID> delivered = IntStream.range(0, 3).mapToObj((number) -> tell(reader, "/things/" + number)).toList();
		assertThat(this.api.post(reader.token(), "/api/notices/" + delivered.get(0) + "/reading", null).code())
			.isEqualTo(204);
		assertThat(unread(reader)).isEqualTo("2");
		assertThat(this.api
			.post(reader.token(), "/api/notices/reading", "{\"newest\": \"%s\"}".formatted(delivered.get(1)))
			.code()).isEqualTo(204);
		Answer left = this.api.get(reader.token(), "/api/notices?unread=true");
		assertThat(left.json().at("/items")).hasSize(1);
		assertThat(left.at("/items/0/id")).isEqualTo(delivered.get(2).toString());
	}

	@Test
	void aLongInboxIsReadPageByPageTheNewestFirst() {
		Reader reader = reader("trainer");
		List<String> sent = new ArrayList<>();
		IntStream.range(0, 60).forEach((number) -> {
			tell(reader, "/things/" + number);
			sent.addFirst("/things/" + number);
		});
		List<String> read = new ArrayList<>();
		Answer page = this.api.get(reader.token(), "/api/notices?limit=25");
		for (int pages = 1; pages < 10; pages++) {
			page.json().at("/items").forEach((item) -> read.add(item.at("/link").asString()));
			if (page.json().at("/next").isNull()) {
				break;
			}
			page = this.api.get(reader.token(), "/api/notices?limit=25&cursor=" + page.at("/next"));
		}
		assertThat(read).containsExactlyElementsOf(sent);
	}

	@Test
	void whatIsSettledCountsAsReadForEverybodyButOnlyForTheSenderItself() {
		Reader officer = reader("programme-officer");
		deliver(UUID.randomUUID(), toOfficers("/outcomes/1", ""));
		String about = "{\"kind\": \"verification-waiting\", \"about\": \"/outcomes/1\"}";
		assertThat(
				this.api.send(service("training"), HttpMethod.PUT, "/internal/settled-notices", about, json()).code())
			.isEqualTo(204);
		assertThat(unread(officer)).isEqualTo("1");
		assertThat(this.api.send(this.sender, HttpMethod.PUT, "/internal/settled-notices", about, json()).code())
			.isEqualTo(204);
		assertThat(unread(officer)).isEqualTo("0");
	}

	@Test
	void anInboxIsItsPersonsOwn() {
		Reader reader = reader("trainer");
		Reader other = reader("trainer");
		UUID notice = tell(reader, "/things/1");
		assertThat(this.api.post(other.token(), "/api/notices/" + notice + "/reading", null).code()).isEqualTo(404);
		this.api.post(other.token(), "/api/notices/reading", "{\"newest\": \"%s\"}".formatted(notice));
		assertThat(links(other)).isEmpty();
		assertThat(unread(reader)).isEqualTo("1");
		assertThat(this.api.get(this.fixtures.admin(), "/api/notices").code()).isEqualTo(403);
	}

	@Test
	void onlyServicesTellPeople() {
		Reader reader = reader("programme-officer");
		String body = toOfficers("/outcomes/1", "");
		String path = "/internal/notices/" + UUID.randomUUID();
		assertThat(this.api.send(null, HttpMethod.PUT, path, body, json()).code()).isEqualTo(401);
		for (String token : List.of(reader.token(), this.fixtures.admin(), service("agreements"))) {
			assertThat(this.api.send(token, HttpMethod.PUT, path, body, json()).code()).isEqualTo(403);
		}
		assertThat(unread(reader)).isEqualTo("0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org/", "/\\\\example.org", "/api/people", "/account",
			"/a/../api/people", "outcomes/1", "/outcomes/1?x=1", "javascript:alert(1)" })
	void aLinkThatIsNoPathOfTheAppIsRefused(String link) {
		Answer refused = deliver(UUID.randomUUID(), toOfficers(link, ""));
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.at("/errors/0/pointer")).isEqualTo("/link");
	}

	@Test
	void mailComesAtOnceInTheLanguageOfThePersonAndWithItsTextEscaped() throws Exception {
		Reader reader = mailed(reader("trainer"));
		choose(reader, "sent-back", "mail");
		deliver(UUID.randomUUID(), """
				{"kind": "sent-back", "about": "x", "people": ["%s"], "link": "/outcomes/1",
				 "title": {"th": "ตัวเลขถูกส่งกลับ", "en": "A figure was sent back"},
				 "text": {"th": "เหตุผล: <b>{0}</b> น้อยไป", "en": "Reason: too few"}}
				""".formatted(reader.id()));
		MimeMessage mail = this.mailbox.to(reader.address(), 1).getFirst();
		assertThat(mail.getSubject()).isEqualTo("ตัวเลขถูกส่งกลับ");
		assertThat(Mailbox.text(mail)).contains("&lt;b&gt;{0}&lt;/b&gt; น้อยไป", "http://issuer.test/outcomes/1")
			.doesNotContain("Reason");
		assertThat(unread(reader)).isEqualTo("1");
	}

	@Test
	void theMailOfTheDayNamesWhatIsUnreadOnce() throws Exception {
		Reader reader = mailed(reader("programme-officer"));
		UUID read = UUID.randomUUID();
		deliver(UUID.randomUUID(), toOfficers("/outcomes/1", ""));
		deliver(read, toOfficers("/outcomes/2", ""));
		deliver(UUID.randomUUID(), toOfficers("/outcomes/3", ""));
		this.api.post(reader.token(), "/api/notices/" + read + "/reading", null);
		run("notice-digest");
		MimeMessage mail = this.mailbox.to(reader.address(), 1).getFirst();
		assertThat(mail.getSubject()).contains(" 2 ");
		assertThat(Mailbox.text(mail)).contains("• ตัวเลขรอคุณตรวจสอบ", "http://issuer.test/notices");
		tell(reader, "/last");
		run("notice-digest");
		// what is sent at once comes after what the second run would have sent
		assertThat(this.mailbox.to(reader.address(), 2).stream().map(NoticesIT::subject))
			.containsExactlyInAnyOrder(mail.getSubject(), "เรื่องหนึ่ง");
	}

	@Test
	void whoWantsNoNoticesOfAKindGetsNone() {
		Reader reader = mailed(reader("programme-officer"));
		choose(reader, "verification-waiting", "none");
		deliver(UUID.randomUUID(), toOfficers("/outcomes/1", ""));
		assertThat(unread(reader)).isEqualTo("0");
	}

	@Test
	void settingsAreChangedByWhoSawThem() {
		Reader reader = reader("trainer");
		Answer first = this.api.get(reader.token(), "/api/notices/settings");
		assertThat(first.json().at("/mail").isNull()).isTrue();
		assertThat(first.body()).contains("\"verification-waiting\"", "\"digest\"", "\"sent-back\"", "\"mail\"");
		String body = "{\"kinds\": [{\"kind\": \"sent-back\", \"way\": \"in-app\"}]}";
		assertThat(this.api.change(reader.token(), HttpMethod.PUT, "/api/notices/settings", body, first.etag()).code())
			.isEqualTo(200);
		assertThat(this.api.change(reader.token(), HttpMethod.PUT, "/api/notices/settings", body, first.etag()).code())
			.isEqualTo(412);
		assertThat(this.api.get(reader.token(), "/api/notices/settings").body()).contains("\"in-app\"");
	}

	@Test
	void anErasedPersonsNoticesAreGone() {
		Reader reader = reader("trainer");
		choose(reader, "sent-back", "in-app");
		tell(reader, "/things/1");
		Answer person = this.api.get(this.fixtures.admin(), "/api/people/" + reader.id());
		assertThat(this.api
			.change(this.fixtures.admin(), HttpMethod.POST, "/api/people/" + reader.id() + "/erasure", null,
					person.etag())
			.code()).isEqualTo(200);
		tell(reader, "/things/2");
		assertThat(rows("notice_reader", reader)).isZero();
		assertThat(rows("notice_settings", reader)).isZero();
	}

	@Test
	void oldNoticesAndThoseNobodyHasAreDeleted() {
		Reader reader = reader("trainer");
		UUID old = tell(reader, "/things/1");
		UUID kept = tell(reader, "/things/2");
		this.jdbc.sql("UPDATE notice SET delivered_at = now() - interval '181 days' WHERE id = :id")
			.param("id", old)
			.update();
		run("old-notices");
		assertThat(links(reader)).containsExactly("/things/2");
		this.jdbc.sql("DELETE FROM notice_reader WHERE notice = :id").param("id", kept).update();
		run("old-notices");
		assertThat(this.jdbc.sql("SELECT count(*) FROM notice WHERE id IN (:old, :kept)")
			.param("old", old)
			.param("kept", kept)
			.query(Integer.class)
			.single()).isZero();
	}

	private record Reader(String id, String username, String token) {

		String address() {
			return this.username + "@example.org";
		}

	}

	private Reader reader(String role) {
		String username = AuthFixtures.unique("reader");
		String id = this.fixtures.person(username, this.organisation, role);
		return new Reader(id, username, this.fixtures.token(username));
	}

	private Reader mailed(Reader reader) {
		this.jdbc.sql("UPDATE person SET email = :email, email_verified = true WHERE id = :id::uuid")
			.param("email", reader.address())
			.param("id", reader.id())
			.update();
		return reader;
	}

	private void roles(Reader reader, String role) {
		this.jdbc.sql("UPDATE person_membership SET roles = ARRAY[:role] WHERE person = :id::uuid")
			.param("role", role)
			.param("id", reader.id())
			.update();
	}

	private void choose(Reader reader, String kind, String way) {
		Answer now = this.api.get(reader.token(), "/api/notices/settings");
		Answer chosen = this.api.change(reader.token(), HttpMethod.PUT, "/api/notices/settings",
				"{\"kinds\": [{\"kind\": \"%s\", \"way\": \"%s\"}]}".formatted(kind, way), now.etag());
		assertThat(chosen.code()).as(chosen.body()).isEqualTo(200);
	}

	private UUID tell(Reader reader, String link) {
		UUID id = UUID.randomUUID();
		Answer told = deliver(id, """
				{"kind": "sent-back", "about": "x", "people": ["%s"], "link": "%s",
				 "title": {"th": "เรื่องหนึ่ง", "en": "Something"}}
				""".formatted(reader.id(), link));
		assertThat(told.code()).as(told.body()).isEqualTo(204);
		return id;
	}

	private String toOfficers(String link, String more) {
		return """
				{"kind": "verification-waiting", "about": "%s", "link": "%s",
				 "posts": [{"organisation": "%s", "roles": ["programme-officer", "coordinator"]}],
				 "title": {"th": "ตัวเลขรอคุณตรวจสอบ", "en": "A figure waits for you"}%s}
				""".formatted(link, link, this.organisation, more);
	}

	private Answer deliver(UUID id, String body) {
		return this.api.send(this.sender, HttpMethod.PUT, "/internal/notices/" + id, body, json());
	}

	private static Consumer<HttpHeaders> json() {
		return (headers) -> headers.set("Content-Type", "application/json");
	}

	private String service(String name) {
		return new OAuthClient(this.port, name + "-service", name + "-secret-for-tests-only", "").clientCredentials()
			.at("/access_token");
	}

	private String unread(Reader reader) {
		return this.api.get(reader.token(), "/api/notices/unread").at("/unread");
	}

	private List<String> links(Reader reader) {
		List<String> links = new ArrayList<>();
		this.api.get(reader.token(), "/api/notices")
			.json()
			.at("/items")
			.forEach((item) -> links.add(item.at("/link").asString()));
		return links;
	}

	private void run(String job) {
		this.jobs.stream().filter((known) -> known.name().equals(job)).findFirst().orElseThrow().work().run();
	}

	private int rows(String table, Reader reader) {
		return this.jdbc.sql("SELECT count(*) FROM " + table + " WHERE person = :id::uuid")
			.param("id", reader.id())
			.query(Integer.class)
			.single();
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
