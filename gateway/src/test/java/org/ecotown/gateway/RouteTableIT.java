package org.ecotown.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ecotown.gateway.route.RouteTable;
import org.ecotown.gateway.route.RouteTable.Kind;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteDefinitionLocator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class RouteTableIT extends GatewayTest {

	private static final Pattern ROW = Pattern
		.compile("(?m)^\\| (`/.*`) \\| (auth itself|auth|agreements|enterprises|training)\\b.*\\|$");

	private static final Pattern DESCRIBED = Pattern.compile("(?m)^ {2}(/api/[^:]*):$");

	private static final Pattern PATHS = Pattern.compile("`([^`{]*)(?:\\{([^}]*)})?([^`]*)`");

	@Autowired
	private RouteTable table;

	@Autowired
	private RouteDefinitionLocator locator;

	RouteTableIT(@LocalServerPort int port) {
		super(port);
	}

	/** Also what somebody writes beside the table. */
	@Test
	void hasABreakerOnEveryRoute() {
		List<RouteDefinition> routes = this.locator.getRouteDefinitions().collectList().block();
		assertThat(routes).hasSizeGreaterThan(this.table.routes().size()).allSatisfy((route) -> {
			List<String> filters = route.getFilters().stream().map((filter) -> filter.getName()).toList();
			assertThat(filters).as(route.getId()).contains("CircuitBreaker");
		});
	}

	@Test
	void publishesEveryPathAndSendsNoCookieOfTheGateway() {
		for (RouteTable.Published route : this.table.routes()) {
			for (String pattern : route.paths()) {
				String path = pattern.replace("**", "x");
				this.client.get()
					.uri(path)
					.header(HttpHeaders.AUTHORIZATION, "Bearer x")
					.cookie("__Host-ecotown-session", "ours")
					.cookie("__Host-XSRF-TOKEN", "ours")
					.cookie("__Host-ecotown-auth", "theirs")
					.exchange()
					.expectStatus()
					.isOk();
				var sent = standIn.server.findAll(getRequestedFor(urlEqualTo(path))).getFirst().header("Cookie");
				List<String> cookies = sent.isPresent() ? sent.values() : List.of();
				assertThat(cookies).as(path).noneMatch((cookie) -> cookie.contains("ours"));
				assertThat(cookies.isEmpty()).as(path).isEqualTo(route.as() != Kind.PAGES);
			}
		}
	}

	/** What a service describes is for somebody, who comes through here. */
	@Test
	void publishesWhatTheServicesDescribe() throws IOException {
		for (String service : List.of("auth", "agreements", "enterprises", "training")) {
			Path description = Path.of("..", service.equals("auth") ? "auth" : service + "-service", "openapi.yaml");
			List<PathPattern> published = this.table.routes()
				.stream()
				.filter((route) -> route.to().equals(service))
				.flatMap((route) -> route.paths().stream())
				.map(PathPatternParser.defaultInstance::parse)
				.toList();
			assertThat(DESCRIBED.matcher(Files.readString(description)).results().map((path) -> path.group(1)))
				.isNotEmpty()
				.allMatch((path) -> published.stream()
					.anyMatch((pattern) -> pattern.matches(PathContainer.parsePath(path.replaceAll("[{}]", "")))));
		}
	}

	@Test
	void isTheTableOfTheReadme() throws IOException {
		Map<String, TreeSet<String>> written = new TreeMap<>();
		for (MatchResult row : ROW.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
			paths(row.group(1)).filter((path) -> !path.startsWith("/openapi/"))
				.forEach((path) -> written.computeIfAbsent(row.group(2), (key) -> new TreeSet<>()).add(path));
		}
		Map<String, TreeSet<String>> published = new TreeMap<>();
		for (RouteTable.Published route : this.table.routes()) {
			published
				.computeIfAbsent(route.to() + ((route.as() == Kind.PAGES) ? " itself" : ""), (key) -> new TreeSet<>())
				.addAll(route.paths());
		}
		assertThat(written).isEqualTo(published);
	}

	private static Stream<String> paths(String cell) {
		List<String> paths = new ArrayList<>();
		PATHS.matcher(cell)
			.results()
			.forEach((part) -> Stream.of((part.group(2) != null) ? part.group(2).split(",") : new String[] { "" })
				.forEach((choice) -> paths.add(part.group(1) + choice + part.group(3))));
		return paths.stream();
	}

}
