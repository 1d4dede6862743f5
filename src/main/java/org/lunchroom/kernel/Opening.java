package org.lunchroom.kernel;

/** A CDI event: the settings are right, the database is there, and nothing runs yet. */
public record Opening() {}
