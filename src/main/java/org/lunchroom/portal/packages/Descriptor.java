package org.lunchroom.portal.packages;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lunchroom.kernel.Json;

/** The hand-written descriptor, its addresses filled in: of a running server, or of none yet. */
public final class Descriptor {
    private static final String FILE = "/META-INF/plugin.json";

    private final String text;
    private final String base;

    private Descriptor(String text, String base) {
        this.text = text;
        this.base = base;
    }

    /** @param base where people reach Lunchroom, without a slash at the end */
    public static Descriptor at(String base, List<String> embeddingOrigins) {
        return new Descriptor(resolved(written(), base, embeddingOrigins), base);
    }

    private static String resolved(String written, String base, List<String> embeddingOrigins) {
        var origins = String.join("\", \"", embeddingOrigins);
        return written.replace("\"${EMBEDDING_ORIGINS}\"", origins.isEmpty() ? "" : "\"" + origins + "\"")
                .replace("${ORIGIN}", origin(base))
                .replace("${BASE_URL}", base);
    }

    private static String origin(String base) {
        var address = URI.create(base);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String written() {
        try (var file = Descriptor.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text;
    }

    String base() {
        return base;
    }

    String origin() {
        return origin(base);
    }

    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
