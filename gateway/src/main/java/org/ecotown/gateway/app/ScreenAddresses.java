package org.ecotown.gateway.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The addresses that the web app has a screen for, as its build lists them: one a line,
 * {@code /agreements/$agreementId} with a variable in it.
 */
record ScreenAddresses(List<PathPattern> patterns) {

	/**
	 * Without a list, as where the app is not built in, no address is known.
	 */
	static ScreenAddresses read(Resource list) {
		if (!list.exists()) {
			return new ScreenAddresses(List.of());
		}
		try {
			return new ScreenAddresses(list.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> PathPatternParser.defaultInstance.parse(line.replaceAll("\\$(\\w+)", "{$1}")))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A slash at the end makes no other screen. */
	boolean contains(PathContainer path) {
		PathContainer plain = (path.value().length() > 1 && path.value().endsWith("/"))
				? path.subPath(0, path.elements().size() - 1) : path;
		return this.patterns.stream().anyMatch((pattern) -> pattern.matches(plain));
	}

}
