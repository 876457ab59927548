package org.ecotown.enterprises.evidence;

/**
 * A file whose content is none of the types that count as evidence.
 */
public class UnsupportedDocument extends RuntimeException {

}
