package org.lunchroom.transcripts;

import java.util.Set;
import java.util.TreeSet;

/** The reactions that a transcript may count. */
final class Reactions {
    static final Set<String> KINDS = new TreeSet<>(Set.of("like", "insight", "thanks", "agree", "question"));

    private Reactions() {}
}
