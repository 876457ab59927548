package org.ecotown.enterprises.project;

import java.time.Instant;

/**
 * A project with what lists are ordered by besides.
 *
 * @param rank how well it fits what was searched for, 0 is best
 * @param openedAt when it was opened
 */
record ListedProject(int rank, Instant openedAt, Project project) {
}
