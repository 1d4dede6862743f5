package org.lunchroom.chats.view;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.lunchroom.kernel.http.JsonAnswers;

/** Records as they stand in frames and snapshots, where JSON is put together by hand. */
public final class JsonView {
    private JsonView() {}

    public static JsonObject object(Record value) {
        try (var reader = Json.createReader(new StringReader(JsonAnswers.write(value)))) {
            return reader.readObject();
        }
    }
}
