package org.lunchroom.identity.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** The operations of a PATCH, each with its path: where one has none, its value's members are the paths. */
final class Patch {
    private static final int MOST = 100;

    private Patch() {}

    /** Takes one operation. */
    interface Step {
        /** @param value null where there is none */
        void take(String what, String path, JsonValue value);
    }

    static void apply(JsonObject body, Step step) {
        var operations = member(body, "operations");
        if (!(operations instanceof JsonArray all)) {
            throw Problem.invalid("invalidSyntax", "Operations", "A list of operations is needed.");
        }
        Check.atMost("Operations", all, MOST);
        for (var one : all) {
            if (!(one instanceof JsonObject operation)) {
                throw Problem.invalid("invalidSyntax", "Operations", "An operation is an object.");
            }
            apply(operation, what(operation), step);
        }
    }

    private static void apply(JsonObject operation, String what, Step step) {
        var value = what.equals("remove") && member(operation, "value") == null ? null : member(operation, "value");
        if (member(operation, "path") instanceof JsonString path) {
            step.take(what, path.getString(), value);
        } else if (value instanceof JsonObject members) {
            members.forEach((path, member) -> step.take(what, path, member));
        } else {
            throw Problem.invalid("noTarget", "path", "Say what to change.");
        }
    }

    // Entra ID writes "Add", others "add".
    private static String what(JsonObject operation) {
        var what = member(operation, "op") instanceof JsonString text
                ? text.getString().toLowerCase(Locale.ROOT)
                : "";
        if (!List.of("add", "replace", "remove").contains(what)) {
            throw Problem.invalid("invalidSyntax", "op", "An operation is add, replace or remove.");
        }
        return what;
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
