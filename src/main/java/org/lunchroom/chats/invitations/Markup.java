package org.lunchroom.chats.invitations;

/** Text in XML. */
final class Markup {
    private Markup() {}

    /** Safe between tags and in attributes; what XML can't hold at all becomes a space. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
