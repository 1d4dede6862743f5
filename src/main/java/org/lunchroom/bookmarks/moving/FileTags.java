package org.lunchroom.bookmarks.moving;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tags in one text: with commas or Pocket's strokes between, or else with spaces. */
final class FileTags {
    private static final Set<String> NO_FOLDERS = Set.of(
            "bookmarks",
            "bookmarks bar",
            "bookmarks toolbar",
            "bookmarks menu",
            "other bookmarks",
            "mobile bookmarks",
            "favorites bar",
            "favorites",
            "unsorted",
            "unfiled",
            "unfiled bookmarks",
            "lesezeichenleiste",
            "lesezeichen-symbolleiste",
            "weitere lesezeichen",
            "barre personnelle",
            "autres favoris",
            "barra de marcadores");

    private FileTags() {}

    static List<String> of(String written) {
        var between = written.contains(",") ? "," : written.contains("|") ? "\\|" : "[\\s]+";
        return Arrays.stream(written.split(between))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** Folders that are about the bookmarks: those that every browser has say nothing. */
    static List<String> ofFolders(List<String> folders) {
        return folders.stream()
                .filter(folder -> !NO_FOLDERS.contains(folder.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
