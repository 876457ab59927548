package org.ecotown.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecotown.local.text.Refusal;

/**
 * The web app is built by Node; its {@code package.json} says from which version.
 */
final class NodeCheck {

	private static final Pattern ENGINE = Pattern.compile("\"node\"\\s*:\\s*\"[^\\d]*(\\d+)(?:\\.(\\d+))?");

	private static final Pattern VERSION = Pattern.compile("v?(\\d+)(?:\\.(\\d+))?");

	private NodeCheck() {
	}

	static void require(Path packageJson) {
		try {
			if (Files.exists(packageJson)) {
				Matcher engine = ENGINE.matcher(Files.readString(packageJson));
				String needed = engine.find() ? dotted(engine) : "20.19";
				require(needed, installed());
			}
		}
		catch (IOException ex) {
			throw new Refusal("node.missing", "20.19");
		}
	}

	static void require(String needed, String installed) {
		Matcher have = VERSION.matcher(installed);
		if (!have.lookingAt()) {
			throw new Refusal("node.missing", needed);
		}
		Matcher want = VERSION.matcher(needed);
		if (!want.lookingAt() || number(have) < number(want)) {
			throw new Refusal("node.old", needed, installed.strip());
		}
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

	private static int number(Matcher version) {
		return Integer.parseInt(version.group(1)) * 1000
				+ ((version.group(2) != null) ? Integer.parseInt(version.group(2)) : 0);
	}

	private static String dotted(Matcher version) {
		return version.group(1) + ((version.group(2) != null) ? "." + version.group(2) : "");
	}

}
