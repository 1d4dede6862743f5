package org.lunchroom.transcripts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lunchroom.rooms.marks.Reaction;

/** The reactions that a transcript may count: those there are. */
final class Reactions {
    static final Set<String> KINDS = Arrays.stream(Reaction.values())
            .map(reaction -> reaction.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));

    private Reactions() {}
}
