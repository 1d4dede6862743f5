package org.lunchroom.kernel.language;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Languages of the widgets beyond our own, each one file in the data directory's {@code languages}: {@code nl.json}. They are read once, at
 * start. What is wrong with one is said in the checks; it never stops the start, and what it leaves out stays English.
 */
@Singleton
public class BroughtLanguages {
    private static final Logger LOG = LoggerFactory.getLogger(BroughtLanguages.class);
    // Each is kept in memory, and whoever asks is sent it.
    private static final int MOST = 30;

    private final Path directory;
    private final Map<String, BroughtLanguage> all = new TreeMap<>();
    private final Map<String, String> refused = new TreeMap<>();

    @Inject
    public BroughtLanguages(Settings settings) {
        directory = settings.dataDirectory().resolve("languages");
        if (Files.isDirectory(directory)) {
            read();
        }
    }

    /** Made before anything runs, so that the log of the start says what is wrong. */
    void open(@Observes Opening opening) {}

    private void read() {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(MOST)
                    .forEach(this::read);
        } catch (IOException e) {
            LOG.warn(
                    "The languages in {} can't be read: {}",
                    directory,
                    e.getClass().getName());
        }
    }

    private void read(Path file) {
        var name = file.getFileName().toString();
        try {
            var language = LanguageFile.read(file);
            all.put(language.tag(), language);
        } catch (UnusableLanguage e) {
            refused.put(name, e.getMessage());
            LOG.warn("{} is no language: {}", name, e.getMessage());
        }
    }

    public Optional<BroughtLanguage> find(String tag) {
        return Optional.ofNullable(all.get(tag));
    }

    /** All of them, by tag. */
    public Collection<BroughtLanguage> all() {
        return List.copyOf(all.values());
    }

    /** Files that are none, with why. */
    public Map<String, String> refused() {
        return Map.copyOf(refused);
    }
}
