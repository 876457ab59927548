package org.ecotown.local.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns for the terminal. Thai vowels and tone marks above and below take no room.
 */
public final class Table {

	private final List<List<String>> rows = new ArrayList<>();

	public Table row(Object... cells) {
		List<String> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add(String.valueOf(cell));
		}
		this.rows.add(row);
		return this;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (List<String> row : this.rows) {
			StringBuilder line = new StringBuilder("  ");
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				line.append(cell).append(" ".repeat(width(column) - width(cell) + 2));
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString();
	}

	private int width(int column) {
		return this.rows.stream()
			.filter(row -> row.size() > column)
			.mapToInt(row -> width(row.get(column)))
			.max()
			.orElse(0);
	}

	private static int width(String text) {
		return (int) text.codePoints().filter(point -> Character.getType(point) != Character.NON_SPACING_MARK).count();
	}

}
