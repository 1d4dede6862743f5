package org.lunchroom.kernel.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What one part of the product says, in each language: a file for each, beside the class that says it. */
public final class Sentences {
    private final Map<Language, Properties> all = new EnumMap<>(Language.class);

    private Sentences() {}

    /** From {@code <name>_<language>.properties}; all of them are there. */
    public static Sentences of(Class<?> beside, String name) {
        var sentences = new Sentences();
        for (var language : Language.values()) {
            sentences.all.put(language, read(beside, name + "_" + language.tag() + ".properties"));
        }
        return sentences;
    }

    private static Properties read(Class<?> beside, String file) {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + ".");
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Speech in(Language language) {
        return new Speech(language, all.get(language));
    }

    /** The names of all sentences in a language, for tests that they are the same in each. */
    public Set<String> names(Language language) {
        return new TreeSet<>(all.get(language).stringPropertyNames());
    }
}
