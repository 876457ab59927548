package org.ecotown.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The functions of the database make of text what the program makes of it.
 */
class SqlTextIT {

	private static final List<String> MARKS = List.of("\u0E31", "\u0E32", "\u0E33", "\u0E34", "\u0E38", "\u0E3A",
			"\u0E40", "\u0E41", "\u0E47", "\u0E48", "\u0E49", "\u0E4C", "\u0E4D", "\u200B", "\u00A0", " ", "ก", "a");

	private static EmbeddedPostgres server;

	private static Connection database;

	@BeforeAll
	static void start() throws IOException, SQLException {
		server = EmbeddedPostgres.builder()
			.setLocaleConfig("locale", "C.UTF-8")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.start();
		database = server.getPostgresDatabase().getConnection();
		try (InputStream migration = Objects
			.requireNonNull(Texts.class.getResourceAsStream("/db/platform/V0_40__text.sql"));
				Statement statement = database.createStatement()) {
			statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@AfterAll
	static void stop() throws IOException, SQLException {
		database.close();
		server.close();
	}

	@Test
	void everyCharacterIsFoldedAlike() throws SQLException {
		List<String> texts = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
			.filter((character) -> character < 0xD800 || character > 0xDFFF)
			.filter((character) -> Character.getType(character) != Character.UNASSIGNED
					&& Character.getType(character) != Character.PRIVATE_USE)
			.mapToObj((character) -> "a" + Character.toString(character) + "b")
			.toList();
		same("search_key", Texts::searchable, texts);
	}

	@Test
	void everyOrderOfThaiMarksIsFoldedAlike() throws SQLException {
		List<String> texts = new ArrayList<>();
		for (String first : MARKS) {
			for (String second : MARKS) {
				for (String third : MARKS) {
					for (String fourth : MARKS) {
						texts.add("น" + first + second + third + fourth);
					}
				}
			}
		}
		same("search_key", Texts::searchable, texts);
		same("search_loose", Texts::loose, texts);
	}

	@Test
	void foldingTwiceChangesNothing() {
		for (String first : MARKS) {
			for (String second : MARKS) {
				String text = "น" + first + second + "ก";
				String key = Texts.searchable(text);
				String stored = Texts.visible(text);
				assertThat(Texts.searchable(key)).isEqualTo(key);
				assertThat(Texts.visible(stored)).isEqualTo(stored);
				assertThat(Texts.searchable(stored)).isEqualTo(key);
			}
		}
	}

	@Test
	void phoneNumbersAreReadAlike() throws SQLException {
		same("phone_digits", PhoneNumber::normalize,
				List.of("0812345678", "081-234-5678", "+66 81 234 5678", "0066812345678", "๐๘๑ ๒๓๔ ๕๖๗๘", "896339633",
						"081\u2011234\u20135678", "21234567", "02 123 4567", "+44 20 7946 0018", "0044 20 7946 0018",
						"66812345678", "+66 (0)81 234 5678", "38123456", "661234567", "\uFF10812345678"));
	}

	@ParameterizedTest
	@MethodSource("searches")
	void isFoundInTheDatabase(ThaiText row) throws SQLException {
		assertThat(finds(row.given(), Objects.requireNonNull(SearchText.of(row.expected())))).as(row.id()).isTrue();
	}

	static List<ThaiText> searches() {
		return ThaiText.of("search");
	}

	@ParameterizedTest
	@MethodSource("sorted")
	void isSortedAsInADictionary(ThaiText row) throws SQLException {
		try (PreparedStatement query = database.prepareStatement("""
				SELECT array_agg(word ORDER BY word COLLATE thai) FROM unnest(string_to_array(?, '|')) AS word
				""")) {
			query.setString(1, row.given());
			try (ResultSet result = query.executeQuery()) {
				result.next();
				assertThat(String.join("|", (String[]) result.getArray(1).getArray())).as(row.id())
					.isEqualTo(row.expected());
			}
		}
	}

	static List<ThaiText> sorted() {
		return ThaiText.of("sort");
	}

	private static boolean finds(String text, SearchText search) throws SQLException {
		try (PreparedStatement query = database.prepareStatement("""
				SELECT search_loose(?) LIKE ? AND search_loose(?) LIKE ALL (?) AND search_key(?) LIKE ALL (?)
				""")) {
			query.setString(1, text);
			query.setString(2, search.pattern());
			query.setString(3, text);
			query.setArray(4, database.createArrayOf("text", search.loose()));
			query.setString(5, text);
			query.setArray(6, database.createArrayOf("text", search.exact()));
			try (ResultSet result = query.executeQuery()) {
				result.next();
				return result.getBoolean(1);
			}
		}
	}

	private static void same(String function, UnaryOperator<String> java, List<String> texts) throws SQLException {
		Array array = database.createArrayOf("text", texts.toArray());
		try (PreparedStatement query = database.prepareStatement("SELECT array_agg(" + function
				+ "(text) ORDER BY place) FROM unnest(?) WITH ORDINALITY AS given (text, place)")) {
			query.setArray(1, array);
			try (ResultSet result = query.executeQuery()) {
				result.next();
				List<String> folded = Arrays.asList((String[]) result.getArray(1).getArray());
				List<String> different = IntStream.range(0, texts.size())
					.filter((i) -> !folded.get(i).equals(java.apply(texts.get(i))))
					.mapToObj((i) -> readable(texts.get(i)) + " is " + readable(folded.get(i)) + ", not "
							+ readable(java.apply(texts.get(i))))
					.limit(20)
					.toList();
				assertThat(different).isEmpty();
			}
		}
	}

	private static String readable(String text) {
		return String.join(" ", text.codePoints().mapToObj((character) -> "%04X".formatted(character)).toList());
	}

}
