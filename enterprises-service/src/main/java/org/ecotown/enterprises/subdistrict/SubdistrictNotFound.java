package org.ecotown.enterprises.subdistrict;

/**
 * There is no sub-district with this code.
 */
public class SubdistrictNotFound extends RuntimeException {

}
