package org.ecotown.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Service;
import org.ecotown.local.text.Refusal;

/**
 * What was asked on the command line. A word nobody knows is refused with exit code 2.
 */
sealed interface Arguments {

	int USAGE = 2;

	record Up(int port, boolean detach) implements Arguments {
	}

	record Status(boolean json) implements Arguments {
	}

	record Logs(List<String> names, boolean follow) implements Arguments {
	}

	record Down() implements Arguments {
	}

	record Reset(boolean confirmed) implements Arguments {
	}

	record Stop(Service service) implements Arguments {
	}

	record Start(Service service) implements Arguments {
	}

	record Help() implements Arguments {
	}

	static Arguments parse(String... words) {
		Deque<String> rest = new ArrayDeque<>(List.of(words));
		String command = Optional.ofNullable(rest.poll()).orElse("help");
		Arguments arguments = switch (command) {
			case "up" -> up(rest);
			case "status" -> new Status(flag(rest, "--json"));
			case "logs" -> logs(rest);
			case "down" -> new Down();
			case "reset" -> new Reset(flag(rest, "--yes"));
			case "stop" -> new Stop(service(rest));
			case "start" -> new Start(service(rest));
			case "help", "--help", "-h" -> new Help();
			default -> throw new Refusal(USAGE, "usage.command", command);
		};
		if (!rest.isEmpty()) {
			throw new Refusal(USAGE, "usage.argument", rest.getFirst(), command);
		}
		return arguments;
	}

	private static Up up(Deque<String> rest) {
		int port = Ports.DEFAULT_BASE;
		boolean detach = false;
		while (!rest.isEmpty()) {
			String word = rest.peek();
			if (word.equals("--detach")) {
				rest.poll();
				detach = true;
			}
			else if (word.equals("--port")) {
				rest.poll();
				port = port(rest.isEmpty() ? "" : rest.poll());
			}
			else if (word.startsWith("--port=")) {
				port = port(rest.poll().substring("--port=".length()));
			}
			else {
				break;
			}
		}
		return new Up(port, detach);
	}

	private static int port(String text) {
		try {
			return new Ports(Integer.parseInt(text)).base();
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal(USAGE, "usage.port", text);
		}
	}

	private static Logs logs(Deque<String> rest) {
		boolean follow = false;
		String name = null;
		while (!rest.isEmpty()) {
			String word = rest.peek();
			if (word.equals("-f") || word.equals("--follow")) {
				follow = true;
			}
			else if (name == null && LogReader.NAMES.contains(word)) {
				name = word;
			}
			else if (name == null && !word.startsWith("-")) {
				throw new Refusal(USAGE, "usage.log", word, String.join(", ", LogReader.NAMES));
			}
			else {
				break;
			}
			rest.poll();
		}
		return new Logs((name != null) ? List.of(name) : LogReader.NAMES, follow);
	}

	private static boolean flag(Deque<String> rest, String name) {
		if (name.equals(rest.peek())) {
			rest.poll();
			return true;
		}
		return false;
	}

	private static Service service(Deque<String> rest) {
		String names = String.join(", ", List.of(Service.values()).stream().map(Service::id).toList());
		String word = rest.poll();
		if (word == null) {
			throw new Refusal(USAGE, "usage.no-service", names);
		}
		return Service.named(word).orElseThrow(() -> new Refusal(USAGE, "usage.service", word, names));
	}

}
