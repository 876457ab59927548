package org.ecotown.auth.signin.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Names browser and system roughly, so that people recognise their devices. Browsers name
 * those they descend from too, so the order counts.
 */
final class BrowserName {

	private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

	private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

	static {
		BROWSERS.put("Edg", "Edge");
		BROWSERS.put("SamsungBrowser", "Samsung Internet");
		BROWSERS.put("OPR/", "Opera");
		BROWSERS.put("Line/", "LINE");
		BROWSERS.put("Firefox", "Firefox");
		BROWSERS.put("FxiOS", "Firefox");
		BROWSERS.put("Chrome", "Chrome");
		BROWSERS.put("CriOS", "Chrome");
		BROWSERS.put("Safari", "Safari");
		SYSTEMS.put("Android", "Android");
		SYSTEMS.put("iPhone", "iPhone");
		SYSTEMS.put("iPad", "iPad");
		SYSTEMS.put("Windows", "Windows");
		SYSTEMS.put("Mac OS", "macOS");
		SYSTEMS.put("CrOS", "ChromeOS");
		SYSTEMS.put("Linux", "Linux");
	}

	private BrowserName() {
	}

	static String of(@Nullable String userAgent) {
		String said = (userAgent != null) ? userAgent : "";
		return Stream.of(first(BROWSERS, said), first(SYSTEMS, said))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" · "));
	}

	private static Optional<String> first(Map<String, String> names, String said) {
		return names.entrySet()
			.stream()
			.filter((name) -> said.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
