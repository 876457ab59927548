package org.ecotown.enterprises.outcome;

/**
 * Who reported a figure does not verify it.
 */
public class SamePerson extends RuntimeException {

}
