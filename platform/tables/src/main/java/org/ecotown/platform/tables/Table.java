package org.ecotown.platform.tables;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;

/**
 * A table with a header, as people make it with a spreadsheet: CSV (commas, semicolons or
 * tabs; UTF-8, UTF-16 or the Thai code page of Windows) or XLSX (its first sheet). Blank
 * rows, also before the header, are passed over.
 *
 * @param rows those below the header, at least one
 */
public record Table(Row header, List<Row> rows) {

	public Table {
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a table.
	 * @param mostRows below the header
	 * @throws InvalidInput when the file is no table or has too many rows
	 */
	public static Table read(byte[] file, int mostRows) {
		List<Row> rows = Workbook.isWorkbook(file) ? Workbook.rows(file, mostRows + 1)
				: DelimitedText.rows(file, mostRows + 1);
		if (rows.size() > mostRows + 1) {
			throw new InvalidInput(new InputFault("", "too-many-lines", mostRows));
		}
		if (rows.size() < 2) {
			throw new InvalidInput(new InputFault("", "no-lines"));
		}
		return new Table(rows.getFirst(), rows.subList(1, rows.size()));
	}

	/**
	 * The first cell of each row that stands under no heading: it would be lost without a
	 * word. The pointer is the row and the column, from 1.
	 */
	public List<InputFault> surplus() {
		List<InputFault> faults = new ArrayList<>();
		for (Row row : this.rows) {
			for (int column = 0; column < row.cells().size(); column++) {
				if (!row.cell(column).isEmpty() && this.header.cell(column).isEmpty()) {
					faults.add(
							new InputFault("/" + row.number() + "/" + (column + 1), "surplus-cells", row.cell(column)));
					break;
				}
			}
		}
		return faults;
	}

}
