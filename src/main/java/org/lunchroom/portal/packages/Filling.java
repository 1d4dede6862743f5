package org.lunchroom.portal.packages;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Fills templates. A value stands as {@code «name»}, which no language of theirs uses, and is escaped as a text of the file's
 * language wants it: no address, however odd, ends the text it stands in.
 */
final class Filling {
    private static final String[][] SCRIPT = {{"\\", "\\\\"}, {"\"", "\\\""}, {"'", "\\u0027"}, {"<", "\\u003c"}};
    private static final String[][] YAML = {{"\\", "\\\\"}, {"\"", "\\\""}};
    private static final String[][] PHP = {{"\\", "\\\\"}, {"'", "\\'"}};
    private static final String[][] MARKUP = {
        {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}
    };

    private final Map<String, Object> values;

    Filling(Map<String, Object> values) {
        this.values = values;
    }

    byte[] filled(String template) {
        var text = Mustache.compiler()
                .withDelims("« »")
                .withEscaper(escaper(template))
                .compile(text(template))
                .execute(values);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Mustache.Escaper escaper(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json", "js", "ts" -> Escapers.simple(SCRIPT);
            case "yml", "yaml" -> Escapers.simple(YAML);
            case "php" -> Escapers.simple(PHP);
            case "xml", "html", "vm" -> Escapers.simple(MARKUP);
            default -> Escapers.NONE;
        };
    }

    private static String text(String template) {
        try (var file = Filling.class.getResourceAsStream("/packages/" + template)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no template " + template + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
