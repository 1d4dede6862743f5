package org.lunchroom.ambassadors;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who champions a room, from one day to another, both included. */
record Ambassador(UUID room, UUID person, LocalDate begins, LocalDate ends, String about) {}
