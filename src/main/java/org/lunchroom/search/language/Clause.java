package org.lunchroom.search.language;

import java.time.Instant;
import java.util.List;

/** A query, or a part of one, as its writer meant it. */
public sealed interface Clause {
    /** A word in any of its forms. */
    record Word(String text) implements Clause {}

    /** Words that begin so. */
    record Start(String text) implements Clause {}

    /** These words and no others, in this order. */
    record Phrase(String text) implements Clause {}

    record Tagged(String tag) implements Clause {}

    /** @param name a part of a person's name, or "me" */
    record By(String name) implements Clause {}

    /** @param tag of a room */
    record In(String tag) implements Clause {}

    record Is(Trait trait) implements Clause {}

    /** Links that so many people keep. */
    record Saved(int least, int most) implements Clause {}

    /** Messages with so many reactions, asks with so many votes. */
    record Liked(int least, int most) implements Clause {}

    /** From the first moment on, and before the second. */
    record Between(Instant from, Instant until) implements Clause {}

    record Not(Clause of) implements Clause {}

    record All(List<Clause> of) implements Clause {}

    record Any(List<Clause> of) implements Clause {}
}
