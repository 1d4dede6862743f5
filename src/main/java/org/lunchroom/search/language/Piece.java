package org.lunchroom.search.language;

/**
 * What a query is made of, before it is known what belongs together.
 *
 * @param field before the colon ("by"); empty for what has none
 * @param at where it begins, from 0
 */
record Piece(Sort sort, String field, String text, int at) {
    enum Sort {
        WORD,
        QUOTED,
        OPEN,
        CLOSE,
        MINUS
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }

    /** Whether it is this word and stands for itself, not for something searched. */
    boolean says(String operator) {
        return sort == Sort.WORD && field.isEmpty() && text.equalsIgnoreCase(operator);
    }
}
