package org.ecotown.auth.signin.step;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every tab finishes the request it was opened for, whatever the others did meanwhile.
 */
@EcotownIntegrationTest
class TabsIT {

	private static final String SESSION = "__Host-ecotown-auth";

	@LocalServerPort
	private int port;

	private String username = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("tabs");
		fixtures.person(this.username, fixtures.organisation(), "coordinator");
	}

	@Test
	void eachTabFinishesItsOwnRequest() {
		Browser a = new Browser(this.port);
		Browser b = a.tab();
		String pageOfA = open(a, authorize("state-a"));
		String pageOfB = open(b, authorize("state-b"));
		assertThat(stateOf(a, submit(a, pageOfA))).isEqualTo("state-a");
		assertThat(stateOf(b, submit(b, pageOfB))).isEqualTo("state-b");
	}

	@Test
	void pageLeftOpenGoesOnWhenOpenedAfterASignInElsewhere() {
		Browser a = new Browser(this.port);
		Browser b = a.tab();
		open(a, authorize("state-a"));
		submit(b, open(b, authorize("state-b")));
		HttpResponse<String> reloaded = a.get("/sign-in");
		assertThat(stateOf(a, reloaded)).isEqualTo("state-a");
	}

	@Test
	void pageLeftOpenOutlivesItsSession() {
		Browser browser = new Browser(this.port);
		String page = open(browser, authorize("state-a"));
		browser.forget(SESSION);
		assertThat(stateOf(browser, submit(browser, page))).isEqualTo("state-a");
	}

	@Test
	void formWithoutItsCookieKeepsTheRequestAndIsNotAskedForAgainOfWhoIsSignedIn() {
		Browser browser = new Browser(this.port);
		String page = open(browser, authorize("state-a"));
		browser.cookies().clear();
		HttpResponse<String> old = submit(browser, page);
		assertThat(Browser.location(old)).isEqualTo("/sign-in?expired");
		assertThat(stateOf(browser, submit(browser, browser.get("/sign-in?expired").body()))).isEqualTo("state-a");
		Browser other = browser.tab();
		other.get(authorize("state-b") + "&prompt=login");
		String another = other.get("/sign-in?again").body();
		browser.cookies().remove("__Host-ecotown-auth-form");
		assertThat(Browser.location(submit(other, another))).startsWith("/oauth2/authorize?");
	}

	@Test
	void everyPageOfASignInCarriesItsRequest() {
		Browser browser = new Browser(this.port);
		String page = open(browser, authorize("state-a"));
		assertThat(page).contains("action=\"/sign-in?continue=%2Foauth2%2Fauthorize%3F",
				"href=\"/sign-in/email?continue=", "href=\"/sign-in/code?continue=", "&amp;lang=en");
		assertThat(browser.get("/sign-in/email").body()).contains("action=\"/sign-in/email?continue=");
		assertThat(browser.get("/sign-in?lang=en").body()).contains("<html lang=\"en\"", "&amp;lang=th");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example/oauth2/authorize", "/\\evil.example", "/",
			"/account/../api/me", "/api/me", "javascript:alert(1)", "/oauth2/authorize\r\nX: y", "%zz" })
	void nothingElseIsGoneOnWith(String address) {
		Browser browser = new Browser(this.port);
		String path = "/sign-in?continue=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
		String page = browser.get(path).body();
		HttpResponse<String> in = browser.post(path, form(page));
		assertThat(Browser.location(in)).isEqualTo("/");
	}

	@Test
	void requestThatIsPostedIsKeptThroughTheSignIn() {
		Browser browser = new Browser(this.port);
		Map<String, String> asked = OAuthClient.gateway(this.port).authorization();
		asked.put("state", "posted & kept");
		HttpResponse<String> interrupted = browser.post("/oauth2/authorize", asked);
		assertThat(Browser.location(interrupted)).isEqualTo("/sign-in");
		HttpResponse<String> in = submit(browser, browser.get("/sign-in").body());
		assertThat(stateOf(browser, in)).isEqualTo("posted & kept");
		HttpResponse<String> signedIn = browser.post("/oauth2/authorize", asked);
		assertThat(Browser.parameter(Browser.location(signedIn), "state")).contains("posted & kept");
	}

	@Test
	void longStateComesBack() {
		Browser browser = new Browser(this.port);
		String state = "s".repeat(5_000);
		assertThat(stateOf(browser, submit(browser, open(browser, authorize(state))))).isEqualTo(state);
	}

	@Test
	void manySignInsAtOnceInOneBrowserAllSucceed() throws Exception {
		Browser browser = new Browser(this.port);
		List<Browser> tabs = IntStream.range(0, 10).mapToObj((i) -> browser.tab()).toList();
		open(browser, authorize("state-0"));
		List<String> pages = IntStream.range(0, 10)
			.mapToObj((i) -> open(tabs.get(i), authorize("state-" + i)))
			.toList();
		try (ExecutorService people = Executors.newFixedThreadPool(10)) {
			List<Callable<HttpResponse<String>>> submits = IntStream.range(0, 10)
				.mapToObj((i) -> (Callable<HttpResponse<String>>) () -> submit(tabs.get(i), pages.get(i)))
				.toList();
			List<Integer> statuses = people.invokeAll(submits).stream().map(TabsIT::status).toList();
			assertThat(statuses).allMatch((status) -> status < 500);
			List<Callable<HttpResponse<String>>> reads = Stream
				.concat(tabs.stream().map((tab) -> (Callable<HttpResponse<String>>) () -> tab.get("/account")),
						IntStream.range(0, 10)
							.mapToObj((i) -> (Callable<HttpResponse<String>>) () -> tabs.get(i)
								.get(authorize("state-" + i) + "&prompt=login")))
				.toList();
			assertThat(people.invokeAll(reads).stream().map(TabsIT::status)).allMatch((status) -> status < 500);
		}
		assertThat(browser.get("/account").statusCode()).isEqualTo(200);
	}

	private static int status(Future<HttpResponse<String>> answer) {
		try {
			return answer.get().statusCode();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private String authorize(String state) {
		Map<String, String> asked = OAuthClient.gateway(this.port).authorization();
		asked.put("state", state);
		return "/oauth2/authorize?" + Browser.encode(asked);
	}

	private static String open(Browser tab, String authorize) {
		tab.get(authorize);
		return tab.get("/sign-in").body();
	}

	private HttpResponse<String> submit(Browser tab, String page) {
		return tab.post("/sign-in", form(page));
	}

	private Map<String, String> form(String page) {
		return Map.of("username", this.username, "password", AuthFixtures.PASSWORD, "_csrf", Browser.csrf(page));
	}

	private static String stateOf(Browser tab, HttpResponse<String> signedIn) {
		String answer = Browser.location(tab.get(Browser.location(signedIn)));
		assertThat(Browser.parameter(answer, "code")).as(answer).isPresent();
		return Browser.parameter(answer, "state").orElseThrow();
	}

}
