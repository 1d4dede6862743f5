package org.lunchroom.portal.packages;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunchroom.kernel.Json;

/**
 * One package that can be made.
 *
 * @param file what it is called
 * @param host the portal it is for, as in the descriptor
 * @param entries for each of its files where it comes from: a template, an icon, or all scripts of the widgets
 */
record Offer(String file, String host, String title, Map<String, String> entries) {
    /** All there are, as {@code packages.json} lists them. */
    static List<Offer> all() {
        try (var file = Offer.class.getResourceAsStream("/packages/packages.json");
                var reader = Json.createReaderFactory(Map.of()).createReader(file, StandardCharsets.UTF_8)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Offer::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Offer of(JsonObject json) {
        var entries = new LinkedHashMap<String, String>();
        json.getJsonObject("entries").forEach((path, source) -> entries.put(path, ((JsonString) source).getString()));
        return new Offer(json.getString("file"), json.getString("host"), json.getString("title"), entries);
    }

    boolean zipped() {
        return file.endsWith(".zip");
    }
}
