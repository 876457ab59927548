package org.ecotown.training.registration;

/**
 * There is no such registration, or the caller may not know of it.
 */
public class RegistrationNotFound extends RuntimeException {

}
