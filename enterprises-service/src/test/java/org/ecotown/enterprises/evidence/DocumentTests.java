package org.ecotown.enterprises.evidence;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentTests {

	@Test
	void typeFollowsFromTheContent() {
		assertThat(DocumentType.of(latin("\u00FF\u00D8\u00FF\u00E0"))).contains(DocumentType.JPEG);
		assertThat(DocumentType.of(latin("\u0089PNG\r\n\u001A\n..."))).contains(DocumentType.PNG);
		assertThat(DocumentType.of(latin("RIFF\1\2\3\4WEBPVP8 "))).contains(DocumentType.WEBP);
		assertThat(DocumentType.of(latin("%PDF-1.7"))).contains(DocumentType.PDF);
	}

	@Test
	void otherContentIsNoEvidence() {
		assertThat(DocumentType.of(latin("MZ\u0090\0"))).isEmpty();
		assertThat(DocumentType.of(latin("RIFF\1\2\3\4WAVE"))).isEmpty();
		assertThat(DocumentType.of(latin("<svg/>"))).isEmpty();
		assertThatExceptionOfType(UnsupportedDocument.class).isThrownBy(() -> Document.of(new byte[0]));
	}

	@Test
	void hashIsThatOfTheContent() {
		assertThat(Document.of(latin("%PDF-")).sha256())
			.isEqualTo("38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778");
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
