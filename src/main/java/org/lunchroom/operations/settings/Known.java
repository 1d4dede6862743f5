package org.lunchroom.operations.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * A setting that there is, as the plugin's descriptor tells of it.
 *
 * @param usual its value when nobody sets it; null when there is none, or it follows from others
 */
record Known(String key, String variable, String label, boolean secret, String usual) {
    static Known of(JsonObject setting) {
        var usual = setting.get("default");
        return new Known(
                setting.getString("key"),
                setting.getString("env"),
                setting.getString("label", ""),
                setting.getString("type").equals("secret"),
                usual == null || usual == JsonValue.NULL
                        ? null
                        : usual instanceof JsonString text ? text.getString() : usual.toString());
    }
}
