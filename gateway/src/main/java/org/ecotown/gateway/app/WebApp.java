package org.ecotown.gateway.app;

import java.time.Duration;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.PathResourceResolver;
import org.springframework.web.reactive.resource.ResourceResolverChain;
import org.springframework.web.server.ServerWebExchange;

/**
 * Hands out the files of the web app. A path that names no file is a screen of the app,
 * which finds its own way from {@code index.html}; for one that the app does not have it
 * says so, under status 404.
 */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebFluxConfigurer {

	private static final String FILES = "classpath:/static/";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(FILES + "assets/")
			// their names carry a hash of their content
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		registry.addResourceHandler("/**")
			.addResourceLocations(FILES)
			.setCacheControl(CacheControl.noCache())
			.resourceChain(false)
			.addResolver(new Screens());
	}

	/** Answers navigations to screens with the app itself. */
	private static final class Screens extends PathResourceResolver {

		private final ScreenAddresses known = ScreenAddresses.read(new ClassPathResource("static/screens.txt"));

		@Override
		public Mono<Resource> resolveResource(@org.jspecify.annotations.Nullable ServerWebExchange exchange,
				String path, List<? extends Resource> locations, ResourceResolverChain chain) {
			return super.resolveResource(exchange, path, locations, chain).switchIfEmpty(Mono.defer(() -> {
				if (exchange == null || !isPage(exchange, path)) {
					return Mono.empty();
				}
				if (!this.known.contains(exchange.getRequest().getPath())) {
					exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND);
				}
				return super.resolveResource(exchange, "index.html", locations, chain);
			}));
		}

		private static boolean isPage(ServerWebExchange exchange, String path) {
			return exchange.getRequest().getMethod() == HttpMethod.GET && !path.contains(".")
					&& !path.startsWith("api/") && !path.startsWith("oauth2/") && !path.startsWith("openapi/");
		}

	}

}
