package org.ecotown.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;

import org.springframework.cloud.gateway.filter.FilterDefinition;
import org.springframework.cloud.gateway.handler.predicate.PredicateDefinition;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteDefinitionLocator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the routes of the table, each with a circuit breaker and without cookies unless
 * they are pages of auth, and one to the description of each service. A deadline stands
 * before every one of them ({@code edge.Deadlines}).
 */
@Component
class PublishedRoutes implements RouteDefinitionLocator {

	private final RouteTable table;

	private final Environment environment;

	PublishedRoutes(RouteTable table, Environment environment) {
		this.table = table;
		this.environment = environment;
	}

	@Override
	public Flux<RouteDefinition> getRouteDefinitions() {
		List<RouteTable.Published> routes = this.table.routes();
		return Flux
			.fromStream(Stream.concat(IntStream.range(0, routes.size()).mapToObj((i) -> published(i, routes.get(i))),
					this.table.services().map(this::description)));
	}

	private RouteDefinition published(int number, RouteTable.Published published) {
		RouteDefinition route = route(published.to() + "-" + number, published.to(),
				String.join(",", published.paths()));
		if (published.as() != RouteTable.Kind.PAGES) {
			withoutCookies(route);
			route.getFilters().add(new FilterDefinition("TokenRelay="));
		}
		if (published.to().equals("auth")) {
			route.setMetadata(Map.of("peer-address", true));
		}
		return route;
	}

	private RouteDefinition description(String service) {
		RouteDefinition route = route(service + "-description", service, "/openapi/" + service + ".yaml");
		withoutCookies(route);
		route.getFilters().add(new FilterDefinition("SetPath=/openapi.yaml"));
		return route;
	}

	private static void withoutCookies(RouteDefinition route) {
		route.getFilters().add(new FilterDefinition("RemoveRequestHeader=Cookie"));
	}

	private RouteDefinition route(String id, String service, String paths) {
		RouteDefinition route = new RouteDefinition();
		route.setId(id);
		route.setUri(URI.create(this.environment.getRequiredProperty("ecotown." + service + ".url")));
		route.getPredicates().add(new PredicateDefinition("Path=" + paths));
		route.getFilters().add(new FilterDefinition("CircuitBreaker=" + service));
		return route;
	}

}
