package org.ecotown.local.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ecotown.local.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Shows which parts are under way: on a terminal lines that change in place, elsewhere
 * one line per event.
 */
public final class Progress implements AutoCloseable {

	private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

	private static final long REDRAW_MILLIS = 120;

	private final PrintStream out;

	private final Messages messages;

	private final boolean live;

	private final Map<String, Part> parts = new LinkedHashMap<>();

	private int drawnLines;

	private int frame;

	private volatile boolean closed;

	private Progress(PrintStream out, Messages messages, boolean live) {
		this.out = out;
		this.messages = messages;
		this.live = live;
	}

	public static Progress on(PrintStream out, Messages messages, boolean terminal) {
		Progress progress = new Progress(out, messages, terminal);
		if (terminal) {
			Thread.ofPlatform().daemon().name("progress").start(progress::redraw);
		}
		return progress;
	}

	/** Starts the clock of a part; asking twice changes nothing. */
	public synchronized void begin(String name) {
		this.parts.putIfAbsent(name, new Part(System.nanoTime()));
	}

	/** What the part is doing just now; seen on terminals only. */
	public synchronized void detail(String name, String detail) {
		Part part = this.parts.get(name);
		if (part != null) {
			part.detail = detail;
		}
	}

	public synchronized void done(String name) {
		end(name, "✓", "progress.done");
	}

	public synchronized void failed(String name) {
		end(name, "✗", "progress.failed");
	}

	private void end(String name, String sign, String key) {
		Part part = this.parts.get(name);
		if (part == null || part.end != null) {
			return;
		}
		part.end = sign + " " + this.messages.get(key, name, seconds(part.begun));
		if (!this.live || this.closed) {
			this.out.println(part.end);
		}
	}

	/** A line that stays. */
	public synchronized void say(String line) {
		erase();
		this.out.println(line);
		draw();
	}

	private void redraw() {
		while (!this.closed) {
			synchronized (this) {
				if (!this.closed) {
					erase();
					draw();
				}
			}
			try {
				Thread.sleep(REDRAW_MILLIS);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private void erase() {
		if (this.drawnLines > 0) {
			this.out.print("\u001B[" + this.drawnLines + "A\u001B[J");
			this.drawnLines = 0;
		}
	}

	private void draw() {
		if (!this.live || this.closed) {
			return;
		}
		this.frame++;
		char spinner = SPINNER.charAt(this.frame % SPINNER.length());
		this.parts.forEach((name, part) -> this.out.println((part.end != null) ? part.end
				: spinner + " " + name + "  " + seconds(part.begun) + " s  " + part.detail));
		this.out.flush();
		this.drawnLines = this.parts.size();
	}

	static String seconds(long sinceNanos) {
		return "%.1f".formatted((System.nanoTime() - sinceNanos) / 1e9);
	}

	@Override
	public void close() {
		finish();
	}

	/** Leaves the last picture on the screen. */
	public synchronized void finish() {
		if (!this.closed) {
			erase();
			draw();
			this.drawnLines = 0;
			this.closed = true;
		}
	}

	private static final class Part {

		private final long begun;

		private String detail = "";

		@Nullable private String end;

		Part(long begun) {
			this.begun = begun;
		}

	}

}
