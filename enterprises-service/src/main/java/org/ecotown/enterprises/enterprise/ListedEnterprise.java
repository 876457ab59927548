package org.ecotown.enterprises.enterprise;

import java.time.Instant;

/**
 * An enterprise with what lists are ordered by besides.
 *
 * @param rank how well it fits what was searched for, 0 is best
 * @param registeredAt when it was registered
 */
record ListedEnterprise(int rank, Instant registeredAt, Enterprise enterprise) {
}
