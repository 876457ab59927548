package org.ecotown.platform.security;

/**
 * Whoever made something would check it, too.
 */
public class SamePerson extends RuntimeException {

}
