package org.lunchroom.portal.packages;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What templates may say: the descriptor, and what follows from it. */
final class Values {
    private static final String PREFIX = "lunchroom-";
    // A package says these itself. Whoever may edit a page could else send its readers' assertions to a server of their
    // own.
    private static final Set<String> NEVER = Set.of("base", "assertion-url");

    private Values() {}

    /** @param running whether the address is that of a server, and not one that an admin has yet to fill in */
    static Map<String, Object> of(Descriptor descriptor, boolean running) {
        var plugin = descriptor.json();
        var values = new LinkedHashMap<String, Object>(members(plugin));
        values.put("base", descriptor.base());
        values.put("origin", descriptor.origin());
        values.put("authority", URI.create(descriptor.base()).getRawAuthority());
        values.put("path", URI.create(descriptor.base()).getRawPath());
        values.put("known", running ? descriptor.base() : "");
        values.put("running", running);
        values.put("plainVersion", plugin.getString("version").replaceFirst("-.*", ""));
        var widgets = new ArrayList<Map<String, Object>>();
        for (var widget : plugin.getJsonArray("widgets").getValuesAs(JsonObject.class)) {
            widgets.add(widget(widget));
        }
        values.put("widgets", listed(widgets));
        return values;
    }

    private static Map<String, Object> widget(JsonObject widget) {
        var values = new LinkedHashMap<String, Object>(members(widget));
        values.put("name", widget.getString("element").substring(PREFIX.length()));
        var attributes = new ArrayList<Map<String, Object>>();
        widget.getJsonObject("attributes").forEach((name, attribute) -> {
            if (NEVER.contains(name)) {
                return;
            }
            var told = new LinkedHashMap<>(members(attribute.asJsonObject()));
            told.put("name", name);
            attributes.add(told);
        });
        values.put("attributes", listed(attributes));
        return values;
    }

    // A list in JSON or PHP has no comma after its last member.
    private static List<Map<String, Object>> listed(List<Map<String, Object>> members) {
        for (int at = 0; at < members.size(); at++) {
            members.get(at).put("last", at == members.size() - 1);
        }
        return members;
    }

    private static Map<String, Object> members(JsonObject object) {
        var members = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> members.put(name, plain(value)));
        return members;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> members(value.asJsonObject());
            case ARRAY -> ((JsonArray) value).stream().map(Values::plain).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE, NULL -> false;
        };
    }
}
