package org.ecotown.platform.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes are an API: {@code docs/codes.md} lists those of the whole platform, as the
 * catalogues and the sources of all modules have them. With
 * {@code -Decotown.codes.write=true} the table is written.
 */
class CodesTests {

	private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

	private static final Path TABLE = ROOT.resolve("docs/codes.md");

	private static final Pattern PROBLEM = Pattern.compile("\\b([A-Z][A-Z_]+)\\(([1-5][0-9]{2})\\)");

	/** Where a source names the code of a fault. */
	private static final Pattern FAULT = Pattern.compile("(?:new InputFault\\([^;\"]*(?:\"[^\"]*\"[^;\"]*)?,"
			+ "|\\.add\\(\"/[^\"]*\",|String message\\(\\) default|message =)\\s*\"([a-z]+(?:-[a-z]+)*)\"");

	private final Map<String, Code> problems = new TreeMap<>();

	private final Map<String, Code> faults = new TreeMap<>();

	CodesTests() throws IOException {
		for (Path file : files("src/main/java", ".java")) {
			String source = Files.readString(file);
			if (source.contains("implements ProblemType") || file.endsWith("EdgeProblem.java")) {
				PROBLEM.matcher(source).results().forEach((found) -> {
					String slug = found.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
					code(this.problems, slug).statuses.add(found.group(2));
					code(this.problems, slug).modules.add(module(file));
				});
			}
		}
		for (Path file : files("src/main/resources", "_en.properties")) {
			Properties english = texts(file);
			english.stringPropertyNames().forEach((key) -> {
				if (key.startsWith("fault.")) {
					Code fault = code(this.faults, key.substring("fault.".length()));
					fault.modules.add(module(file));
					fault.text = english.getProperty(key);
				}
				if (key.startsWith("problem.") && key.endsWith(".title")) {
					String slug = key.substring("problem.".length(), key.length() - ".title".length());
					code(this.problems, slug).text = english.getProperty(key);
				}
			});
		}
	}

	@Test
	void theTableListsEveryCode() throws IOException {
		if (Boolean.getBoolean("ecotown.codes.write")) {
			Files.writeString(TABLE, table());
		}

		assertThat(Files.readString(TABLE)).as("docs/codes.md; write it with -Decotown.codes.write=true")
			.isEqualTo(table());
	}

	@Test
	void everyProblemHasAStatusAndATitle() {
		assertThat(this.problems.entrySet().stream().filter((problem) -> !problem.getValue().isWhole()))
			.extracting(Map.Entry::getKey)
			.isEmpty();
	}

	@Test
	void everyFaultOfTheSourcesHasAText() throws IOException {
		TreeSet<String> unknown = new TreeSet<>();
		for (Path file : files("src/main/java", ".java")) {
			FAULT.matcher(Files.readString(file))
				.results()
				.map((found) -> found.group(1))
				.filter((code) -> !this.faults.containsKey(code))
				.forEach((code) -> unknown.add(module(file) + ": " + code));
		}

		assertThat(unknown).isEmpty();
	}

	@Test
	void everyTextOfAFaultIsUsed() throws IOException {
		String sources = files("src/main/java", ".java").stream().map(CodesTests::read).collect(Collectors.joining());

		assertThat(this.faults.keySet())
			.filteredOn((code) -> !sources.contains('"' + code + '"')
					&& !sources.contains(code.toUpperCase(Locale.ROOT).replace('-', '_')))
			.isEmpty();
	}

	private String table() {
		StringBuilder table = new StringBuilder(
				"""
						# Codes
						Codes are an API: clients decide by them, texts change. A problem's `type` is `urn:ecotown:problem:<code>`; the faults of
						an input stand in `errors[].code`. Kind first, noun second ([ADR 21](adr/0021-one-dialect.md)). This table is written by
						`CodesTests` of `platform/problem` with `-Decotown.codes.write=true`, and held by it.

						## Problems
						| code | status | where | meaning |
						|---|---|---|---|
						""");
		this.problems.forEach((slug, problem) -> table.append("| `%s` | %s | %s | %s |%n".formatted(slug,
				String.join(", ", problem.statuses), String.join(", ", problem.modules), cell(problem.text))));
		table.append("""

				## Faults
				| code | where | meaning |
				|---|---|---|
				""");
		this.faults.forEach((code, fault) -> table
			.append("| `%s` | %s | %s |%n".formatted(code, String.join(", ", fault.modules), cell(fault.text))));
		return table.toString();
	}

	private static String cell(String text) {
		return text.replace("|", "\\|").replace("\n", " ");
	}

	private static Code code(Map<String, Code> codes, String name) {
		return codes.computeIfAbsent(name, (key) -> new Code());
	}

	private static String module(Path file) {
		Path inside = ROOT.relativize(file);
		return inside.startsWith("platform") ? "platform" : inside.getName(0).toString();
	}

	/**
	 * Files of all modules, what is built left out.
	 */
	private static List<Path> files(String folder, String ending) throws IOException {
		try (Stream<Path> modules = Stream.concat(Files.list(ROOT), Files.list(ROOT.resolve("platform")))) {
			return modules.map((module) -> module.resolve(folder)).filter(Files::isDirectory).flatMap((sources) -> {
				try (Stream<Path> found = Files.walk(sources)) {
					return found.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
	}

	private static Properties texts(Path file) throws IOException {
		Properties texts = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			texts.load(reader);
		}
		return texts;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Code {

		private final TreeSet<String> statuses = new TreeSet<>();

		private final TreeSet<String> modules = new TreeSet<>();

		private String text = "";

		private boolean isWhole() {
			return this.statuses.size() == 1 && !this.text.isBlank();
		}

	}

}
