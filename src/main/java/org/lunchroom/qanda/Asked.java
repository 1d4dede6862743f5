package org.lunchroom.qanda;

/** An ask, and whether it was made just now. */
public record Asked(Ask ask, boolean now) {}
