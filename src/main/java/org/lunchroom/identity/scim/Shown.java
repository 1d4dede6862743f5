package org.lunchroom.identity.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Problem;

/** Answers as the standard spells them. */
final class Shown {
    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";
    private static final String MESSAGES = "urn:ietf:params:scim:api:messages:2.0:";

    private Shown() {}

    static JsonObject user(User user, String base) {
        var name = Json.createObjectBuilder().add("formatted", user.name());
        put(name, "givenName", user.given());
        put(name, "familyName", user.family());
        var json = Json.createObjectBuilder()
                .add("schemas", list(CORE + "User"))
                .add("id", user.person().toString())
                .add("userName", user.userName())
                .add("displayName", user.name())
                .add("name", name)
                .add("active", user.active());
        put(json, "externalId", user.externalId());
        if (user.mail() != null) {
            var mail = Json.createObjectBuilder().add("value", user.mail()).add("primary", true);
            json.add("emails", Json.createArrayBuilder().add(mail));
        }
        return json.add("meta", meta("User", base + "/Users/" + user.person(), user.madeAt(), user.changedAt()))
                .build();
    }

    static JsonObject group(Group group, String base, boolean members) {
        var json = Json.createObjectBuilder()
                .add("schemas", list(CORE + "Group"))
                .add("id", group.id().toString())
                .add("displayName", group.name());
        put(json, "externalId", group.externalId());
        if (members) {
            var all = Json.createArrayBuilder();
            group.members().stream()
                    .sorted()
                    .forEach(member -> all.add(Json.createObjectBuilder()
                            .add("value", member.toString())
                            .add("$ref", base + "/Users/" + member)));
            json.add("members", all);
        }
        return json.add("meta", meta("Group", base + "/Groups/" + group.id(), group.madeAt(), group.changedAt()))
                .build();
    }

    private static JsonObjectBuilder meta(String kind, String location, Instant made, Instant changed) {
        return Json.createObjectBuilder()
                .add("resourceType", kind)
                .add("created", made.toString())
                .add("lastModified", changed.toString())
                .add("location", location);
    }

    static JsonObject page(List<JsonObject> found, int total, int from) {
        var all = Json.createArrayBuilder();
        found.forEach(all::add);
        return Json.createObjectBuilder()
                .add("schemas", list(MESSAGES + "ListResponse"))
                .add("totalResults", total)
                .add("startIndex", from)
                .add("itemsPerPage", found.size())
                .add("Resources", all)
                .build();
    }

    static JsonObject problem(Problem problem) {
        var json = Json.createObjectBuilder()
                .add("schemas", list(MESSAGES + "Error"))
                .add("status", String.valueOf(problem.status()))
                .add("detail", problem.getMessage());
        if (problem.status() == 400 || problem.status() == 409) {
            boolean named = problem.code().matches("invalid[A-Z].*|uniqueness|mutability|noTarget");
            json.add("scimType", named ? problem.code() : "invalidValue");
        }
        return json.build();
    }

    static JsonObject config(int mostFound) {
        return Json.createObjectBuilder()
                .add("schemas", list(CORE + "ServiceProviderConfig"))
                .add("patch", supported(true))
                .add("bulk", supported(false).add("maxOperations", 0).add("maxPayloadSize", 0))
                .add("filter", supported(true).add("maxResults", mostFound))
                .add("changePassword", supported(false))
                .add("sort", supported(false))
                .add("etag", supported(false))
                .add(
                        "authenticationSchemes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "oauthbearertoken")
                                        .add("name", "Bearer token")
                                        .add("description", "The directory token of a portal")
                                        .add("primary", true)))
                .build();
    }

    static List<JsonObject> types(String base) {
        return List.of("User", "Group").stream()
                .map(kind -> Json.createObjectBuilder()
                        .add("schemas", list(CORE + "ResourceType"))
                        .add("id", kind)
                        .add("name", kind)
                        .add("endpoint", "/" + kind + "s")
                        .add("schema", CORE + kind)
                        .add("meta", Json.createObjectBuilder().add("location", base + "/ResourceTypes/" + kind))
                        .build())
                .toList();
    }

    /** The one of a few that is called so. */
    static JsonObject one(List<JsonObject> few, String id) {
        return few.stream()
                .filter(each -> each.getString("id").equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** All of a few. */
    static JsonObject whole(List<JsonObject> few) {
        return page(few, few.size(), 1);
    }

    private static JsonObjectBuilder supported(boolean is) {
        return Json.createObjectBuilder().add("supported", is);
    }

    private static JsonArrayBuilder list(String one) {
        return Json.createArrayBuilder().add(one);
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
