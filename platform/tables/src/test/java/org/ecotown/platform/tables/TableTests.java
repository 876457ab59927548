package org.ecotown.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableTests {

	private static final String THAI = "ชื่อ\tโทรศัพท์\r\nน้ำใจ\t081\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\n\n a , b \r\n\r\n1,2",
			"sep=;\r\na;b\r\n1;2\r\n", "\uFEFFsep=;\na;b\n1;2", "\"sep=;\"\na;b\n1;2", "SEP=,\na,b\n1,2",
			"\"a\",b\n\"1\",2", "\"a;\",b\n1,2" })
	void everyUsualDressIsRead(String text) {
		Table table = read(text);

		assertThat(table.header().cells()).allSatisfy((cell) -> assertThat(cell).matches("a;?|b"));
		assertThat(table.rows()).singleElement().extracting(Row::cells).isEqualTo(List.of("1", "2"));
		assertThat(table.surplus()).isEmpty();
	}

	@Test
	void rowsHaveTheNumbersThatAnEditorShows() {
		assertThat(read("sep=;\n\na;b\n1;2\n\n\"3\n4\";5\n6;7").rows()).extracting(Row::number)
			.containsExactly(4, 6, 8);
		assertThat(read("a,b\n1,2").header().number()).isEqualTo(1);
	}

	@Test
	void thaiOfWindowsAndUtf16AreRead() {
		for (byte[] file : List.of(THAI.getBytes(Charset.forName("x-windows-874")),
				("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16LE), THAI.getBytes(StandardCharsets.UTF_16LE),
				("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16BE), THAI.getBytes(StandardCharsets.UTF_16BE))) {
			Table table = Table.read(file, 5);

			assertThat(table.header().cells()).containsExactly("ชื่อ", "โทรศัพท์");
			assertThat(table.rows().getFirst().cells()).containsExactly("น้ำใจ", "081");
		}
	}

	@Test
	void otherCodePagesAreNotTakenForThai() {
		assertFault("name\nJosé\n".getBytes(StandardCharsets.ISO_8859_1), "invalid-encoding");
		assertFault(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, (byte) 0xDB }, "invalid-encoding");
	}

	@Test
	void cellsUnderNoHeadingAreNamedByRow() {
		assertThat(read("a,b\n1,2\n3,4,5,6\n7,8,,\n").surplus())
			.containsExactly(new InputFault("/3/3", "surplus-cells", "5"));
		assertThat(read("a,,b\n1,,2\n3,x,4\n").surplus()).containsExactly(new InputFault("/3/2", "surplus-cells", "x"));
	}

	@Test
	void workbookIsRead() {
		Table table = Table.read(workbook((sheet) -> {
			sheet.value(1, 0, "ชื่อ");
			sheet.value(1, 1, "โทรศัพท์");
			sheet.value(1, 2, "วันเกิด");
			sheet.value(2, 0, " น้ำใจ ");
			sheet.value(2, 1, 896339633);
			sheet.value(2, 2, LocalDate.of(2500, 2, 28));
			sheet.style(2, 2).format("[$-D07041E]d mmm yy").set();
			sheet.value(4, 0, 12.5);
			sheet.value(4, 1, 1234567890123L);
			sheet.value(4, 2, true);
			sheet.value(4, 4, "เกิน");
		}), 5);

		assertThat(table.header()).isEqualTo(new Row(2, List.of("ชื่อ", "โทรศัพท์", "วันเกิด")));
		assertThat(table.rows().getFirst()).isEqualTo(new Row(3, List.of("น้ำใจ", "896339633", "2500-02-28")));
		assertThat(table.rows().getLast().number()).isEqualTo(5);
		assertThat(table.rows().getLast().cells()).startsWith("12.5", "1234567890123");
		assertThat(table.surplus()).containsExactly(new InputFault("/5/5", "surplus-cells", "เกิน"));
	}

	@Test
	void whatIsNoTableIsNamed() {
		assertFault("\n \n".getBytes(StandardCharsets.UTF_8), "no-lines");
		assertFault("a,b\n".getBytes(StandardCharsets.UTF_8), "no-lines");
		assertFault("a,b\n\"1,2\n".getBytes(StandardCharsets.UTF_8), "not-a-table");
		assertFault("a\n1\n2\n3\n4\n5\n6\n".getBytes(StandardCharsets.UTF_8), "too-many-lines");
		assertFault(
				new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 },
				"old-workbook");
		assertFault(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)), "not-a-workbook");
		byte[] workbook = workbook((sheet) -> sheet.value(0, 0, "a"));
		assertFault(java.util.Arrays.copyOf(workbook, workbook.length / 2), "not-a-workbook");
		assertFault(workbook, "no-lines");
	}

	@Test
	void workbookThatUnpacksToTooMuchIsRefused() {
		assertFault(zip("xl/sharedStrings.xml", new byte[70 * 1024 * 1024]), "not-a-workbook");
	}

	@Test
	void workbookWithACellFarAwayIsRefused() throws IOException {
		byte[] sheet = ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
				+ "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")
			.getBytes(StandardCharsets.UTF_8);
		assertFault(replaced(sheet), "not-a-workbook");
	}

	/** A workbook whose sheet is another. */
	private static byte[] replaced(byte[] sheet) throws IOException {
		Path file = Files.write(Files.createTempFile("workbook", null), workbook((one) -> one.value(0, 0, "a")));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry : Collections.list(in.entries())) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().endsWith("sheet1.xml") ? sheet : in.getInputStream(entry).readAllBytes());
			}
		}
		Files.delete(file);
		return bytes.toByteArray();
	}

	private static Table read(String text) {
		return Table.read(text.getBytes(StandardCharsets.UTF_8), 5);
	}

	private static void assertFault(byte[] file, String code) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Table.read(file, 5))
			.satisfies((ex) -> assertThat(ex.faults()).extracting(InputFault::code).containsExactly(code));
	}

	private static byte[] workbook(Consumer<Worksheet> fill) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
			fill.accept(workbook.newWorksheet("รายชื่อ"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(String name, byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

}
