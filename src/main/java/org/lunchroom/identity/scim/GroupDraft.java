package org.lunchroom.identity.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.identity.claims.Profile;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What a directory says of a group. */
final class GroupDraft {
    private static final int MOST_MEMBERS = 10_000;
    private static final Pattern ONE_MEMBER =
            Pattern.compile("members\\[\\s*value\\s+eq\\s+\"([^\"]{1,64})\"\\s*]", Pattern.CASE_INSENSITIVE);

    String name;
    String externalId;
    Set<UUID> members = new HashSet<>();

    static GroupDraft of(JsonObject said) {
        var draft = new GroupDraft();
        said.forEach((path, value) -> draft.change("replace", path, value));
        return draft;
    }

    static GroupDraft of(Group group) {
        var draft = new GroupDraft();
        draft.name = group.name();
        draft.externalId = group.externalId();
        draft.members = new HashSet<>(group.members());
        return draft;
    }

    void become(GroupDraft other) {
        name = other.name;
        externalId = other.externalId;
        members = other.members;
    }

    /** @param what "add", "replace" or "remove" */
    void change(String what, String path, JsonValue value) {
        var one = ONE_MEMBER.matcher(path);
        if (one.matches()) {
            if (what.equals("remove")) {
                members.removeAll(ids(one.group(1)));
            }
            return;
        }
        switch (path.toLowerCase(Locale.ROOT)) {
            case "displayname" -> name = text(value);
            case "externalid" -> externalId = text(value);
            case "members" -> members(what, value);
            default -> {
                // What else directories say of groups is none of our business.
            }
        }
    }

    private void members(String what, JsonValue value) {
        var named = named(value);
        if (what.equals("add")) {
            members.addAll(named);
        } else if (what.equals("remove")) {
            // Without saying whom: everybody.
            members.removeAll(value == null ? Set.copyOf(members) : named);
        } else {
            members = named;
        }
    }

    private static Set<UUID> named(JsonValue value) {
        var ids = new HashSet<UUID>();
        if (value instanceof JsonArray all) {
            Check.atMost("members", all, MOST_MEMBERS);
            all.forEach(one -> ids.addAll(named(one)));
        } else if (value instanceof JsonObject one) {
            ids.addAll(ids(text(one.get("value"))));
        }
        return ids;
    }

    private static Set<UUID> ids(String text) {
        try {
            return text == null ? Set.of() : Set.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            // Nobody of ours.
            return Set.of();
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }

    GroupDraft checked() {
        name = Check.text("displayName", name, 120);
        externalId = externalId == null ? null : Check.text("externalId", externalId, 255);
        if (Profile.kept(Set.of(name)).isEmpty()) {
            throw Problem.invalid("invalidValue", "displayName", "A name has no control characters.");
        }
        return this;
    }
}
