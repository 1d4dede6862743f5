package org.lunchroom.people.hours;

import java.time.Instant;

/** From one moment until another, which is not part of it. */
public record Stretch(Instant from, Instant until) {
    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
