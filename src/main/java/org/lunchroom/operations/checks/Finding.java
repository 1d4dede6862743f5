package org.lunchroom.operations.checks;

import java.util.Map;

/**
 * What was found about one thing.
 *
 * @param sentence the name of the sentence that says why; what to do, where there is something, stands beside it
 * @param values for its places
 */
record Finding(Sign sign, String sentence, Map<String, ?> values) {
    static Finding good(String sentence, Map<String, ?> values) {
        return new Finding(Sign.GOOD, sentence, values);
    }

    static Finding good(String sentence) {
        return good(sentence, Map.of());
    }

    static Finding look(String sentence, Map<String, ?> values) {
        return new Finding(Sign.LOOK, sentence, values);
    }

    static Finding look(String sentence) {
        return look(sentence, Map.of());
    }

    static Finding wrong(String sentence, Map<String, ?> values) {
        return new Finding(Sign.WRONG, sentence, values);
    }
}
