package org.lunchroom.previews.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The title that a PDF carries beside its pages. It is looked for in the bytes as they are: to open a stranger's file with a
 * library means to unpack whatever it holds, and a few kilobytes can hold gigabytes.
 */
final class PdfTitle {
    // A title is short; looking no further keeps the search in bounds whatever the file holds.
    private static final int LONGEST = 2_000;
    private static final Pattern XMP =
            Pattern.compile("<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]{0,100}>([^<]{1," + LONGEST + "})</rdf:li>");
    private static final Pattern TEXT = Pattern.compile("/Title\\s{0,5}\\(");
    private static final Pattern HEX = Pattern.compile("/Title\\s{0,5}<([0-9A-Fa-f\\s]{2," + LONGEST + "})>");
    private static final Pattern USELESS = Pattern.compile("(?i)(untitled|microsoft word - .*|.*\\.(docx?|indd|tmp))");

    private PdfTitle() {}

    /** Null where it carries none that is of use. */
    static String of(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var found = xmp(text);
        if (found == null && !text.contains("/Encrypt")) {
            found = info(text);
        }
        var title = Cleaned.line(found, Cleaned.TITLE);
        return title == null || USELESS.matcher(title).matches() ? null : title;
    }

    private static String xmp(String text) {
        var found = XMP.matcher(text);
        return found.find()
                ? Parser.unescapeEntities(
                        new String(found.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), false)
                : null;
    }

    private static String info(String text) {
        var hex = HEX.matcher(text);
        var written = TEXT.matcher(text);
        // Headings in a table of contents are called so, too; of the whole file it is the last.
        String last = null;
        while (written.find()) {
            last = decoded(literal(text, written));
        }
        return last == null && hex.find() ? decoded(bytes(hex.group(1))) : last;
    }

    private static byte[] literal(String text, Matcher start) {
        var bytes = new ByteArrayOutputStream();
        int depth = 1;
        int end = Math.min(text.length(), start.end() + LONGEST);
        for (int at = start.end(); at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < end) {
                at += escaped(text, at + 1, bytes);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            bytes.write(c);
        }
        return bytes.toByteArray();
    }

    /** How many characters it took. */
    private static int escaped(String text, int at, ByteArrayOutputStream into) {
        int octal = 0;
        while (octal < 3
                && at + octal < text.length()
                && text.charAt(at + octal) >= '0'
                && text.charAt(at + octal) <= '7') {
            octal++;
        }
        if (octal > 0) {
            into.write(Integer.parseInt(text.substring(at, at + octal), 8));
            return octal;
        }
        char c = text.charAt(at);
        if (c != '\r' && c != '\n') {
            into.write("nrtbf".indexOf(c) >= 0 ? ' ' : c);
        }
        return 1;
    }

    private static byte[] bytes(String hex) {
        var digits = hex.replaceAll("\\s", "");
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at + 1 < digits.length(); at += 2) {
            bytes.write(Integer.parseInt(digits.substring(at, at + 2), 16));
        }
        return bytes.toByteArray();
    }

    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        boolean utf8 = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb;
        Charset charset =
                wide ? StandardCharsets.UTF_16 : utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new String(bytes, charset);
    }
}
