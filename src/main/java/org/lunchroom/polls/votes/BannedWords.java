package org.lunchroom.polls.votes;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that no cloud takes: as a whole, and as one of several in it. */
final class BannedWords {
    private final Set<String> words;

    BannedWords(Collection<String> words) {
        this.words = words.stream().map(String::strip).map(CloudWord::folded).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String folded) {
        return words.contains(folded)
                || Arrays.stream(folded.split("[^\\p{L}\\p{M}\\p{N}]+")).anyMatch(words::contains);
    }
}
