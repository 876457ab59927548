package org.ecotown.enterprises.project;

import java.util.Optional;

/**
 * The measures the platform knows.
 */
public interface MeasureVocabulary {

	/**
	 * The measure of a code.
	 * @throws org.ecotown.platform.client.PeerUnavailable if the vocabulary was never
	 * read and cannot be read now
	 */
	Optional<Measure> find(String code);

}
