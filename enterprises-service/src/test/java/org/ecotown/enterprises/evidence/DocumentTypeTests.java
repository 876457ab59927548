package org.ecotown.enterprises.evidence;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTypeTests {

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
		assertThat(DocumentType.of(new byte[0])).isEmpty();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
