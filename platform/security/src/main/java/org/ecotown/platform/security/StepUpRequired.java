package org.ecotown.platform.security;

/**
 * What the caller wants takes a second factor that was proved a moment ago
 * ({@link Caller#mustStepUp()}). Becomes 401 with the challenge of RFC 9470.
 */
public class StepUpRequired extends RuntimeException {

}
