package org.lunchroom.operations.health;

/** Looks at one thing that a node needs. Whatever it throws means that the thing is down. */
interface Probe {
    String name();

    Condition look();
}
