package org.ecotown.platform.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number of its first line in the file as an editor or spreadsheet shows it, from
 * 1
 * @param cells as stored: tidy, the empty ones empty
 */
public record Row(int number, List<String> cells) {

	public Row {
		cells = List.copyOf(cells);
	}

	/**
	 * The cell of a column, from 0; empty where the row has none.
	 */
	public String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean isBlank() {
		return this.cells.stream().allMatch(String::isEmpty);
	}

}
