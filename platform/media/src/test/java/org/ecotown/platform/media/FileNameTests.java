package org.ecotown.platform.media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "setup.exe|PNG|setup.png", "evil.html|PNG|evil.png", "photo.JPEG|JPEG|photo.JPEG",
					"photo.png|JPEG|photo.jpg", "ใบเสร็จน้ำผึ้งป่า ที่ ๑.pdf|PDF|ใบเสร็จน้ำผึ้งป่า ที่ ๑.pdf",
					"honey v1.2|PNG|honey v1.2.png", "C:\\fakepath\\รูป.jpg|JPEG|รูป.jpg",
					"../../etc/passwd|PDF|passwd.pdf", ".htaccess|PNG|htaccess.png", ".png|PNG|png.png",
					"a.pdf.exe|PDF|a.pdf.pdf", "what?<really>.jpg|JPEG|what__really_.jpg",
					"report.pdf. . .|PDF|report.pdf", "' . '|PDF|evidence.pdf", "|PDF|evidence.pdf" })
	void endsAsTheContentDemands(String sent, Format format, String name) {
		assertThat(FileName.of(sent, format, "evidence")).isEqualTo(name);
	}

	@Test
	void whatCannotBeSeenIsNotInAName() {
		assertThat(FileName.of("photo\u202Egnp.exe", Format.PNG, "evidence")).isEqualTo("photognp.png");
		assertThat(FileName.of("\u200B\u2066a\u0000\u001F\u2069\uFEFF\u00A0b\u2028\u3164.jpg", Format.JPEG, "evidence"))
			.isEqualTo("a b.jpg");
		assertThat(FileName.of("\u200B\u00A0", Format.PDF, "evidence")).isEqualTo("evidence.pdf");
	}

	@Test
	void longNameKeepsItsEnding() {
		assertThat(FileName.of("ก".repeat(500) + ".jpg", Format.JPEG, "evidence")).hasSize(200).endsWith("ก.jpg");
		assertThat(FileName.of("😀".repeat(200) + ".jpg", Format.JPEG, "evidence")).hasSizeLessThanOrEqualTo(200)
			.endsWith("😀.jpg");
	}

}
