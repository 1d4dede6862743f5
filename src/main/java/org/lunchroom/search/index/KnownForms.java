package org.lunchroom.search.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of words that were met lately, for all threads: a few words make up most of what people write. Two
 * generations, so that forgetting costs nothing: when the young one is full it becomes the old one, and what is asked
 * for again moves into the next.
 */
final class KnownForms {
    private final int most;
    private volatile Map<String, List<String>> young = new ConcurrentHashMap<>();
    private volatile Map<String, List<String>> old = Map.of();

    /** With so many words in a generation. */
    KnownForms(int most) {
        this.most = most;
    }

    /** Null where it is not known. */
    List<String> of(String word) {
        var forms = young.get(word);
        if (forms == null) {
            forms = old.get(word);
            if (forms != null) {
                put(word, forms);
            }
        }
        return forms;
    }

    /** Threads that come at once may begin a generation twice: then some words are worked out once more. */
    void put(String word, List<String> forms) {
        if (young.size() >= most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(word, forms);
    }

    int size() {
        return young.size() + old.size();
    }
}
