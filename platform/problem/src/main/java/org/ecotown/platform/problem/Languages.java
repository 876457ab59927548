package org.ecotown.platform.problem;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The two languages of the platform, Thai first.
 */
public final class Languages {

	public static final Locale THAI = Locale.of("th");

	public static final List<Locale> ALL = List.of(THAI, Locale.ENGLISH);

	private Languages() {
	}

	/**
	 * The language to answer in; Thai where the header asks for none of the two or cannot
	 * be read.
	 */
	public static Locale of(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (header == null || header.isBlank()) {
			return THAI;
		}
		try {
			Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
			return (best != null) ? best : THAI;
		}
		catch (IllegalArgumentException ex) {
			return THAI;
		}
	}

}
