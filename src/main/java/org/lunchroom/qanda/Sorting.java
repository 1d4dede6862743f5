package org.lunchroom.qanda;

/** In which order asks are listed; each ends with the id, so that no two stand at one place. */
public enum Sorting {
    VOTES("votes desc, at, id", "(votes < :votes or (votes = :votes and (at > :at or (at = :at and id > :id))))"),
    NEW("at desc, id desc", "(at < :at or (at = :at and id < :id))"),
    WAITING("at, id", "(at > :at or (at = :at and id > :id))");

    private final String order;
    private final String after;

    Sorting(String order, String after) {
        this.order = order;
        this.after = after;
    }

    String order() {
        return order;
    }

    String after() {
        return after;
    }
}
