package org.ecotown.enterprises.outcome;

/**
 * There is no such file, or the caller may not know of it.
 */
public class EvidenceNotFound extends RuntimeException {

}
