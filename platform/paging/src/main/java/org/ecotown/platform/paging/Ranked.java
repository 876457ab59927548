package org.ecotown.platform.paging;

/**
 * A row of a list with how well it fits what was searched for.
 *
 * @param rank 0 is best; the first part of the sort key
 * @param row the row
 */
public record Ranked<T>(int rank, T row) {
}
