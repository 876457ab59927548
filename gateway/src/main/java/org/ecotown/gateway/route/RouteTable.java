package org.ecotown.gateway.route;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The one table of what the gateway publishes: its routes, its rules for browsers, its
 * tests and its README are made of it or held against it.
 *
 * @param routes what goes where
 */
@Validated
@ConfigurationProperties("ecotown.gateway")
public record RouteTable(@NotEmpty @Valid List<Published> routes) {

	/**
	 * The paths that auth protects itself, where the gateway adds nothing and takes
	 * nothing away.
	 */
	public String[] ofAuthItself() {
		return this.routes.stream()
			.filter((route) -> route.as() == Kind.PAGES)
			.flatMap((route) -> route.paths().stream())
			.toArray(String[]::new);
	}

	/** The services that something goes to. */
	Stream<String> services() {
		return this.routes.stream().map(Published::to).distinct();
	}

	/**
	 * Paths of one service.
	 *
	 * @param to the service; also the name of its circuit breaker
	 * @param as what they are; nothing more than an API unless it is said
	 * @param paths patterns of paths
	 */
	public record Published(@NotEmpty String to, @DefaultValue("api") Kind as, @NotEmpty List<@NotNull String> paths) {
	}

	/** What is published. */
	public enum Kind {

		/** The person's token goes along, no cookie does. */
		API,
		/**
		 * Pages and protocols with a session and cookies of their own; the cookies of the
		 * gateway do not go along.
		 */
		PAGES

	}

}
