package org.lunchroom.kernel.text;

/** Reads what follows a host name: port, path and query. Each ends so that the sentence keeps its full stop. */
final class AddressPaths {
    private static final String IN_PATH = "!*';:=+,.$/%#[]-\u2013_~|&@";
    private static final String ENDS_PATH = "=_#/-+";
    private static final String IN_QUERY = "!?*'();:&=+$/%#[]-_.,~|@";
    private static final String ENDS_QUERY = "-_&=#/";

    private final String text;

    AddressPaths(String text) {
        this.text = text;
    }

    /** Where the address ends whose host name ends here. */
    int end(int hostEnd) {
        return query(path(port(hostEnd)));
    }

    private int port(int from) {
        int end = from + 1;
        while (is(from, ':') && end < text.length() && Letters.digit(text.charAt(end))) {
            end++;
        }
        return end > from + 1 ? end : from;
    }

    private int path(int from) {
        if (!is(from, '/')) {
            return from;
        }
        int end = from + 1;
        int at = end;
        while (at < text.length()) {
            int brackets = is(at, '(') ? brackets(at) : -1;
            if (brackets > 0) {
                // At the very end they count right after a letter only: "see a.com/b.(old)" ends before the dot.
                end = end == at ? brackets : end;
                at = brackets;
            } else if (inPath(text.charAt(at))) {
                end = endsPath(text.charAt(at)) ? at + 1 : end;
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private int query(int from) {
        if (!is(from, '?')) {
            return from;
        }
        int end = from;
        for (int at = from + 1; at < text.length() && inQuery(text.charAt(at)); at++) {
            char c = text.charAt(at);
            end = Letters.ascii(c) || ENDS_QUERY.indexOf(c) >= 0 ? at + 1 : end;
        }
        return end;
    }

    // "(film)" and "(Album_(Edited))" belong to the path: balanced, and nested once at most.
    private int brackets(int open) {
        int inner = plain(open + 1);
        if (is(inner, ')')) {
            return inner > open + 1 ? inner + 1 : -1;
        }
        if (!is(inner, '(')) {
            return -1;
        }
        int innermost = plain(inner + 1);
        if (innermost == inner + 1 || !is(innermost, ')')) {
            return -1;
        }
        int close = plain(innermost + 1);
        return is(close, ')') ? close + 1 : -1;
    }

    private int plain(int from) {
        int at = from;
        while (at < text.length() && inPath(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean is(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean inPath(char c) {
        return Letters.latin(c) || Letters.cyrillic(c) || IN_PATH.indexOf(c) >= 0;
    }

    private static boolean endsPath(char c) {
        return Letters.latin(c) || Letters.cyrillic(c) || ENDS_PATH.indexOf(c) >= 0;
    }

    private static boolean inQuery(char c) {
        return Letters.ascii(c) || IN_QUERY.indexOf(c) >= 0;
    }
}
