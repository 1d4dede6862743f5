package org.lunchroom.search.finding;

import java.util.Set;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.Clause;

/**
 * What somebody looks for.
 *
 * @param kinds those that the page shows; all are counted
 * @param after where the page before ended; null for the first
 */
public record Wanted(Clause clause, Set<Kind> kinds, Sorting sorting, String after, int limit) {}
