package org.ecotown.platform.geography.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ecotown.platform.geography.Subdistrict;
import org.ecotown.platform.geography.Subdistricts;
import org.ecotown.platform.text.LocalizedText;

/**
 * Reads the file this module ships. Names that repeat (a thousand districts and provinces
 * for seven thousand rows) share one object.
 */
final class SubdistrictFile {

	private static final String FILE = "thai-subdistricts.csv";

	private static final int COLUMNS = 10;

	private final Map<String, LocalizedText> places = new HashMap<>();

	private final Map<String, String> words = new HashMap<>();

	List<SearchableSubdistrict> read() {
		InputStream file = Objects.requireNonNull(Subdistricts.class.getResourceAsStream(FILE), FILE);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines().skip(1).map(this::row).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SearchableSubdistrict row(String line) {
		String[] cells = line.split(",", -1);
		if (cells.length != COLUMNS) {
			throw new IllegalStateException("not a sub-district: " + line);
		}
		Subdistrict subdistrict = new Subdistrict(cells[0], place("", cells[1], cells[2]),
				place(cells[3], cells[4], cells[5]), place(cells[6], cells[7], cells[8]), shared(cells[9]));
		String name = key(subdistrict.name());
		String district = key(subdistrict.district());
		String province = key(subdistrict.province());
		return new SearchableSubdistrict(subdistrict, name, district, province,
				new SearchableSubdistrict(subdistrict, loose(name), loose(district), loose(province), null));
	}

	private LocalizedText place(String code, String th, String en) {
		return this.places.computeIfAbsent(code + ' ' + th + '/' + en, (key) -> new LocalizedText(th, en));
	}

	/** The two names are folded apart, or the line feed between them would be a space. */
	private String loose(String key) {
		int end = key.indexOf('\n');
		return shared(SearchKey.loose(key.substring(0, end)) + '\n' + SearchKey.loose(key.substring(end + 1)));
	}

	private String key(LocalizedText name) {
		return shared(SearchKey.of(name.th()) + '\n' + SearchKey.of(name.en()));
	}

	private String shared(String word) {
		return this.words.computeIfAbsent(word, (same) -> same);
	}

}
