package org.ecotown.enterprises.enterprise;

/**
 * The caller sees it, but through no role that may change it.
 */
public class ForReadingOnly extends RuntimeException {

}
