package org.ecotown.training.evidence;

/**
 * There is no such document, or the caller may not know of it.
 */
public class EvidenceNotFound extends RuntimeException {

}
