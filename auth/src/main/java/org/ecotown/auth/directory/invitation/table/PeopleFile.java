package org.ecotown.auth.directory.invitation.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.tables.Row;
import org.ecotown.platform.tables.Table;

/**
 * A table of people with a header in Thai or English.
 */
final class PeopleFile {

	static final int MAX_LINES = 5_000;

	private PeopleFile() {
	}

	/**
	 * The lines below the header.
	 * @throws InvalidInput when the file is not such a table, or has a cell that is in
	 * none of its columns
	 */
	static List<PeopleLine> read(byte[] file) {
		Table table = Table.read(file, MAX_LINES);
		Map<PeopleColumn, Integer> columns = columns(table.header());
		List<InputFault> surplus = table.surplus();
		if (!surplus.isEmpty()) {
			throw new InvalidInput(surplus);
		}
		return table.rows().stream().map((row) -> new PeopleLine(row.number(), cells(row, columns))).toList();
	}

	private static Map<PeopleColumn, String> cells(Row row, Map<PeopleColumn, Integer> columns) {
		Map<PeopleColumn, String> cells = new EnumMap<>(PeopleColumn.class);
		columns.forEach((column, index) -> {
			String cell = row.cell(index);
			if (!cell.isEmpty()) {
				cells.put(column, cell);
			}
		});
		return cells;
	}

	private static Map<PeopleColumn, Integer> columns(Row header) {
		Map<PeopleColumn, Integer> columns = new HashMap<>();
		List<InputFault> faults = new ArrayList<>();
		String line = "/" + header.number() + "/";
		for (int i = 0; i < header.cells().size(); i++) {
			String title = header.cell(i);
			int index = i;
			if (!title.isEmpty()) {
				PeopleColumn.named(title).ifPresentOrElse((column) -> {
					if (columns.putIfAbsent(column, index) != null) {
						faults.add(new InputFault(line + column.key(), "duplicate-column", title));
					}
				}, () -> faults.add(new InputFault(line + (index + 1), "unknown-column", title)));
			}
		}
		if (!columns.containsKey(PeopleColumn.GIVEN)) {
			faults.add(new InputFault(line + PeopleColumn.GIVEN.key(), "required"));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return columns;
	}

}
