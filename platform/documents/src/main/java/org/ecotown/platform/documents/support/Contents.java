package org.ecotown.platform.documents.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.ecotown.platform.documents.Document;

/**
 * A place for contents.
 */
public interface Contents {

	/**
	 * The word for this place in the table of documents.
	 */
	String place();

	/**
	 * Puts a content in. It may be there already, left by a transaction that failed.
	 */
	void put(Document document, Path content) throws IOException;

	/**
	 * Reads a content that was put in.
	 */
	InputStream open(Document document) throws IOException;

}
