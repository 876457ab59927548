package org.ecotown.platform.problem;

/**
 * Where a module keeps the texts of its problems. A service's own
 * {@code messages/problems} is found without one.
 *
 * @param basename resource bundle base name
 */
public record ProblemMessages(String basename) {
}
