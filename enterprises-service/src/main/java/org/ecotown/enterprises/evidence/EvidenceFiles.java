package org.ecotown.enterprises.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.ecotown.platform.documents.Document;
import org.ecotown.platform.documents.DocumentStore;

import org.springframework.stereotype.Component;

/**
 * Keeps what counts as evidence.
 */
@Component
public class EvidenceFiles {

	private final DocumentStore documents;

	EvidenceFiles(DocumentStore documents) {
		this.documents = documents;
	}

	/**
	 * Keeps the content, in the transaction under way if there is one.
	 * @throws UnsupportedDocument if it is neither JPEG, PNG, WebP nor PDF
	 */
	public Document keep(InputStream content) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(content);
		buffered.mark(DocumentType.HEADER);
		DocumentType type = DocumentType.of(buffered.readNBytes(DocumentType.HEADER))
			.orElseThrow(UnsupportedDocument::new);
		buffered.reset();
		return this.documents.keep(buffered, type.mediaType());
	}

}
