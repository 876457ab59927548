package org.ecotown.enterprises.enterprise;

/**
 * Another enterprise of the same kind has this registration number.
 */
public class RegistrationNumberTaken extends RuntimeException {

	RegistrationNumberTaken(String number) {
		super(number);
	}

}
