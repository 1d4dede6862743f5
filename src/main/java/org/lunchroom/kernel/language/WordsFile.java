package org.lunchroom.kernel.language;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the widgets' own English sentences from the module that holds them: a list of names and texts, or of names and plural
 * forms. It knows the little of JavaScript that these files use.
 */
final class WordsFile {
    private final String text;
    private int at;

    private WordsFile(String text) {
        this.text = text;
        this.at = text.indexOf("export default {") + "export default {".length();
    }

    /** Each sentence by its name, as a text or as its forms. */
    static Map<String, Object> read(String text) {
        return new WordsFile(text).entries();
    }

    private Map<String, Object> entries() {
        var found = new LinkedHashMap<String, Object>();
        for (skip(); text.charAt(at) != '}'; skip()) {
            var name = name();
            found.put(name, value());
        }
        at++;
        return found;
    }

    private Object value() {
        if (text.charAt(at) != '{') {
            return quoted();
        }
        at++;
        return entries();
    }

    // What stands between two things: white space, commas, colons.
    private void skip() {
        while (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == ':') {
            at++;
        }
    }

    private String name() {
        String name;
        if (text.charAt(at) == '\'' || text.charAt(at) == '"') {
            name = quoted();
        } else {
            int from = at;
            while (Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            name = text.substring(from, at);
        }
        skip();
        return name;
    }

    private String quoted() {
        char mark = text.charAt(at++);
        var found = new StringBuilder();
        for (; text.charAt(at) != mark; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            found.append(text.charAt(at));
        }
        at++;
        return found.toString();
    }
}
