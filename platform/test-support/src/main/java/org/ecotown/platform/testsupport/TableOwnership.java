package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A feature's SQL names its own tables only. Whose a table is says the file
 * {@code tables.txt} among the resources of the tests, with one line for each feature,
 * {@code outcome: outcome, outcome_evidence}, and one for each exception,
 * {@code outcome reads project: why}, or {@code writes}.
 */
public final class TableOwnership {

	private static final Pattern CREATED = Pattern
		.compile("(?i)\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?\"?([a-z_0-9]+)");

	private static final Pattern GONE = Pattern.compile("(?i)\\bdrop\\s+table\\s+(?:if\\s+exists\\s+)?\"?([a-z_0-9]+)");

	private static final Pattern RENAMED = Pattern
		.compile("(?i)\\balter\\s+table\\s+\"?([a-z_0-9]+)\"?\\s+rename\\s+to\\s+\"?([a-z_0-9]+)");

	private static final Pattern NOT_CODE = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*?$", Pattern.DOTALL);

	private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
			Pattern.DOTALL);

	private static final String NAME = "\"?([a-z_][a-z_0-9]*)\"?";

	private static final Pattern NAMED = Pattern
		.compile("(?i)(?<!distinct )\\b(?:from|join|using|into|update|truncate|table)\\s+(?:only\\s+)?" + NAME);

	/** The second and later ones of a list: {@code from one a, two b}. */
	private static final Pattern LISTED = Pattern
		.compile("(?i)\\b(?:from|using)\\s+[a-z_0-9]+(?:\\s+(?:as\\s+)?[a-z_0-9]+)?\\s*,\\s*" + NAME);

	private static final Pattern WRITTEN = Pattern
		.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate)\\s+(?:only\\s+)?" + NAME);

	private final Map<String, String> owners = new TreeMap<>();

	private final Set<String> exceptions = new LinkedHashSet<>();

	private final Set<String> used = new TreeSet<>();

	private final List<String> faults = new ArrayList<>();

	private TableOwnership(List<String> declarations) {
		for (String line : declarations) {
			int colon = line.indexOf(':');
			String left = line.substring(0, colon).strip();
			String right = line.substring(colon + 1).strip();
			if (left.contains(" ")) {
				this.exceptions.add(left);
				if (right.isEmpty()) {
					this.faults.add(left + " has no reason");
				}
			}
			else {
				Stream.of(right.split("\\s*,\\s*"))
					.filter((table) -> this.owners.put(table, left) != null)
					.forEach((table) -> this.faults.add(table + " has two owners"));
			}
		}
	}

	/**
	 * Checks a service by its application class, in the folder of its module.
	 */
	public static void check(Class<?> application) {
		assertThat(faults(application, Path.of("src")))
			.as("SQL past the feature that owns a table (src/test/resources/tables.txt)")
			.isEmpty();
	}

	static List<String> faults(Class<?> application, Path src) {
		try {
			TableOwnership ownership = new TableOwnership(Files.readAllLines(src.resolve("test/resources/tables.txt"))
				.stream()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList());
			ownership.compare(created(src.resolve("main/resources/db/migration")));
			Path sources = src.resolve("main/java").resolve(application.getPackageName().replace('.', '/'));
			for (Path file : files(sources, ".java")) {
				ownership.hold(sources.relativize(file), Files.readString(file));
			}
			ownership.exceptions.stream()
				.filter((exception) -> !ownership.used.contains(exception))
				.forEach((exception) -> ownership.faults.add(exception + " is no longer needed"));
			return ownership.faults;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> created(Path migrations) throws IOException {
		Set<String> tables = new TreeSet<>();
		List<Path> files = files(migrations, ".sql");
		for (Path file : files) {
			String sql = Files.readString(file).replaceAll("--.*", "");
			CREATED.matcher(sql).results().forEach((found) -> tables.add(found.group(1)));
			GONE.matcher(sql).results().forEach((found) -> tables.remove(found.group(1)));
			RENAMED.matcher(sql).results().forEach((found) -> {
				tables.remove(found.group(1));
				tables.add(found.group(2));
			});
		}
		return tables;
	}

	private void compare(Set<String> created) {
		created.stream()
			.filter((table) -> !this.owners.containsKey(table))
			.forEach((table) -> this.faults.add(table + " has no owner"));
		this.owners.keySet()
			.stream()
			.filter((table) -> !created.contains(table))
			.forEach((table) -> this.faults.add(table + " is no table"));
	}

	private void hold(Path file, String source) {
		String folder = String.valueOf(file.getParent()).replace('\\', '/');
		TEXT.matcher(NOT_CODE.matcher(source).replaceAll(""))
			.results()
			.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
			.forEach((text) -> {
				Set<String> written = names(WRITTEN, text);
				Stream.concat(names(NAMED, text).stream(), names(LISTED, text).stream())
					.filter((table) -> this.owners.containsKey(table) && !owns(folder, this.owners.get(table)))
					.collect(Collectors.toCollection(TreeSet::new))
					.forEach((table) -> foreign(file, folder, table, written.contains(table)));
			});
	}

	private static Set<String> names(Pattern pattern, String sql) {
		return pattern.matcher(sql)
			.results()
			.map((found) -> found.group(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	private static boolean owns(String folder, String feature) {
		return folder.equals(feature) || folder.startsWith(feature + "/");
	}

	private void foreign(Path file, String folder, String table, boolean written) {
		String exception = this.exceptions.stream()
			.filter((one) -> one.endsWith(" writes " + table) || !written && one.endsWith(" reads " + table))
			.filter((one) -> owns(folder, one.substring(0, one.indexOf(' '))))
			.findFirst()
			.orElse(null);
		if (exception != null) {
			this.used.add(exception);
		}
		else {
			this.faults.add(file + (written ? " writes " : " reads ") + table + " of " + this.owners.get(table));
		}
	}

	private static List<Path> files(Path root, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
