package org.lunchroom.profiles;

import java.util.List;

/**
 * One field as its person wrote it.
 *
 * @param topics of a field that is a list, else none
 */
record Said(Field field, Audience audience, String words, List<String> topics) {
    boolean nothing() {
        return words.isEmpty() && topics.isEmpty();
    }
}
