package org.lunchroom.kernel.http;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.time.Instant;
import org.lunchroom.kernel.Json;

/** How records are written as JSON, the same for REST answers, stream frames and files. */
@Provider
public class JsonAnswers implements ContextResolver<Jsonb> {
    private static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withAdapters(new InstantText()).withPropertyOrderStrategy(PropertyOrderStrategy.ANY));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    public static String write(Object value) {
        return JSON.toJson(value);
    }

    /** What {@link #write} wrote: for what we keep ourselves, never for what others send. */
    public static <T> T read(Class<T> type, String written) {
        return JSON.fromJson(written, type);
    }

    /** The value as a JSON object, to be joined with others. */
    public static JsonObject object(Object value) {
        try (var reader = Json.createReader(new StringReader(write(value)))) {
            return reader.readObject();
        }
    }

    /** ISO 8601 UTC with milliseconds, always of one length so that texts sort as times. */
    public static final class InstantText implements JsonbAdapter<Instant, String> {
        private static final java.time.format.DateTimeFormatter FORMAT =
                new java.time.format.DateTimeFormatterBuilder().appendInstant(3).toFormatter(java.util.Locale.ROOT);

        @Override
        public String adaptToJson(Instant instant) {
            return FORMAT.format(instant);
        }

        @Override
        public Instant adaptFromJson(String text) {
            return Instant.parse(text);
        }
    }
}
