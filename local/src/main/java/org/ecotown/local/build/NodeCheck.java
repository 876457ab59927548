package org.ecotown.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecotown.local.text.Refusal;

/**
 * The web app is built by Node; its {@code package.json} says by which versions.
 */
final class NodeCheck {

	private static final Pattern ENGINE = Pattern.compile("\"node\"\\s*:\\s*\"([^\"]+)\"");

	private static final Pattern BOUND = Pattern.compile("(\\^|>=)(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");

	private static final Pattern VERSION = Pattern.compile("v?(\\d+)\\.(\\d+)\\.(\\d+).*", Pattern.DOTALL);

	private NodeCheck() {
	}

	static void require(Path packageJson) {
		try {
			if (Files.exists(packageJson)) {
				require(range(Files.readString(packageJson)), installed());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String range(String packageJson) {
		Matcher engine = ENGINE.matcher(packageJson);
		if (!engine.find()) {
			throw new IllegalStateException("package.json does not say which Node it needs");
		}
		return engine.group(1);
	}

	/**
	 * @param range as npm writes it: one or more of {@code ^a.b.c} and {@code >=a.b.c},
	 * separated by {@code ||}
	 * @param installed what {@code node --version} says, empty when there is none
	 */
	static void require(String range, String installed) {
		Matcher have = VERSION.matcher(installed);
		if (!have.matches()) {
			throw new Refusal("node.missing", range);
		}
		for (String alternative : range.split("\\|\\|")) {
			Matcher bound = BOUND.matcher(alternative.replace(" ", ""));
			if (!bound.matches()) {
				throw new IllegalStateException("cannot read the range of Node versions " + range);
			}
			boolean sameMajor = have.group(1).equals(bound.group(2));
			if (number(have, 1) >= number(bound, 2) && (sameMajor || bound.group(1).equals(">="))) {
				return;
			}
		}
		throw new Refusal("node.old", range, installed.strip());
	}

	private static String installed() {
		try {
			Process process = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Major, minor and patch as one number that compares as they do. */
	private static long number(Matcher version, int major) {
		long number = 0;
		for (int part = major; part < major + 3; part++) {
			number = number * 100_000 + ((version.group(part) != null) ? Integer.parseInt(version.group(part)) : 0);
		}
		return number;
	}

}
