package org.ecotown.agreements.agreement;

/**
 * Who wants to change an agreement may see it, but neither registered it nor is a party.
 */
public class NotAParty extends RuntimeException {

}
