package org.lunchroom.identity.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.lunchroom.kernel.Json;

/** What a directory may say of people and groups here, attribute by attribute (RFC 7643, section 7). */
final class Schemas {
    private Schemas() {}

    static List<JsonObject> all(String base) {
        return List.of(user(base), group(base));
    }

    private static JsonObject user(String base) {
        var name = attributes(text("formatted"), text("givenName"), text("familyName"));
        var mail = attributes(text("value"), attribute("primary", "boolean"));
        return schema(
                base,
                "User",
                "Who may be here",
                attributes(
                        text("userName").add("required", true).add("uniqueness", "server"),
                        text("displayName"),
                        attribute("name", "complex").add("subAttributes", name),
                        attribute("emails", "complex").add("multiValued", true).add("subAttributes", mail),
                        attribute("active", "boolean")));
    }

    private static JsonObject group(String base) {
        var member = attributes(
                text("value").add("mutability", "immutable"),
                attribute("$ref", "reference")
                        .add("referenceTypes", Json.createArrayBuilder().add("User"))
                        .add("mutability", "immutable"));
        return schema(
                base,
                "Group",
                "People who get roles and rooms together",
                attributes(
                        text("displayName").add("required", true),
                        attribute("members", "complex").add("multiValued", true).add("subAttributes", member)));
    }

    private static JsonObject schema(String base, String kind, String about, JsonArrayBuilder attributes) {
        return Json.createObjectBuilder()
                .add("schemas", Json.createArrayBuilder().add(Shown.CORE + "Schema"))
                .add("id", Shown.CORE + kind)
                .add("name", kind)
                .add("description", about)
                .add("attributes", attributes)
                .add(
                        "meta",
                        Json.createObjectBuilder()
                                .add("resourceType", "Schema")
                                .add("location", base + "/Schemas/" + Shown.CORE + kind))
                .build();
    }

    private static JsonArrayBuilder attributes(JsonObjectBuilder... each) {
        var all = Json.createArrayBuilder();
        List.of(each).forEach(all::add);
        return all;
    }

    private static JsonObjectBuilder text(String name) {
        return attribute(name, "string").add("caseExact", false);
    }

    private static JsonObjectBuilder attribute(String name, String type) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("type", type)
                .add("multiValued", false)
                .add("required", false)
                .add("mutability", "readWrite")
                .add("returned", "default")
                .add("uniqueness", "none");
    }
}
