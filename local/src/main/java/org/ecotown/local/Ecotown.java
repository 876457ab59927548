package org.ecotown.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;

/**
 * {@code ./ecotown}: reads the command line and runs one command. Exit codes: 0 done, 1
 * refused or failed, 2 not understood, 3 nothing runs.
 */
public final class Ecotown {

	private Ecotown() {
	}

	public static void main(String[] words) {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		Messages messages = Messages.of(System.getenv());
		int code;
		try {
			code = run(new CommandContext(folders(System.getenv()), messages, out, isTerminal()),
					Arguments.parse(words));
		}
		catch (RuntimeException ex) {
			Refusal refusal = Refusal.of(ex).orElseThrow(() -> ex);
			out.flush();
			err.println("ecotown: " + refusal.in(messages));
			code = refusal.exitCode();
		}
		out.flush();
		System.exit(code);
	}

	private static int run(CommandContext context, Arguments arguments) {
		return switch (arguments) {
			case Arguments.Up up -> new UpCommand(context).run(up);
			case Arguments.Status status -> new StatusCommand(context).run(status.json());
			case Arguments.Logs logs -> {
				new LogReader(context.folders(), context.out()).print(logs.names(), logs.follow());
				yield 0;
			}
			case Arguments.Down() -> new DownCommand(context).run();
			case Arguments.Reset reset -> new ResetCommand(context).run(reset.confirmed());
			case Arguments.Stop stop -> new ServiceCommand(context).stop(stop.service());
			case Arguments.Start start -> new ServiceCommand(context).start(start.service());
			case Arguments.Help() -> {
				context.say("help");
				yield 0;
			}
		};
	}

	/** The front script says where the checkout is. */
	private static Folders folders(Map<String, String> environment) {
		Path checkout = Path.of(System.getProperty("ecotown.checkout", "."));
		Path home = Optional.ofNullable(environment.get("ECOTOWN_HOME"))
			.filter(text -> !text.isBlank())
			.map(Path::of)
			.orElseGet(() -> checkout.resolve(".ecotown"));
		return new Folders(checkout, home);
	}

	private static boolean isTerminal() {
		return System.console() != null && System.console().isTerminal()
				&& !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
	}

}
