package org.ecotown.auth.partner.outbound;

/**
 * An address that must not be called, by its form or by what it resolves to. The message
 * says which rule it broke and does not repeat the address.
 */
public class AddressRefused extends RuntimeException {

	public AddressRefused(String rule) {
		super(rule);
	}

}
