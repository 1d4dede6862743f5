package org.lunchroom.kernel.sql;

import java.time.Duration;

/**
 * What a database has done for this node since it started, and how busy it is now.
 *
 * @param commits transactions that waited for the disk
 * @param syncs that they shared; none on PostgreSQL, which syncs by itself
 * @param busy connections at work
 * @param waiting threads that wait for a connection
 */
public record Work(long commits, long syncs, Duration syncing, int busy, int waiting) {}
