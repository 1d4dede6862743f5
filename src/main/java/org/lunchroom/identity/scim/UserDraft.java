package org.lunchroom.identity.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What a directory says of somebody, attribute by attribute, in the spellings that directories use. Others are passed over. */
final class UserDraft {
    String userName;
    String externalId;
    String display;
    String given;
    String family;
    String mail;
    boolean active = true;

    static UserDraft of(JsonObject said) {
        var draft = new UserDraft();
        said.forEach(draft::set);
        return draft;
    }

    static UserDraft of(User user) {
        var draft = new UserDraft();
        draft.userName = user.userName();
        draft.externalId = user.externalId();
        draft.display = user.name();
        draft.given = user.given();
        draft.family = user.family();
        draft.mail = user.mail();
        draft.active = user.active();
        return draft;
    }

    /** All of it anew; what is not said is not so, but for who they are. */
    void become(UserDraft other) {
        userName = other.userName;
        externalId = other.externalId == null ? externalId : other.externalId;
        display = other.display;
        given = other.given;
        family = other.family;
        mail = other.mail;
        active = other.active;
    }

    /** @param value null where the attribute is removed */
    void set(String path, JsonValue value) {
        switch (plain(path)) {
            case "username" -> userName = text(value);
            case "externalid" -> externalId = text(value);
            case "displayname", "name.formatted" -> display = text(value);
            case "name.givenname" -> renamed(text(value), family);
            case "name.familyname" -> renamed(given, text(value));
            case "name" -> members("name", value);
            case "active" -> active = truth(value);
            case "emails" -> mail = firstMail(value);
            case "emails.value" -> mail = text(value);
            default -> {
                // Departments, telephones and what else directories know: none of our business.
            }
        }
    }

    // "emails[type eq \"work\"].value" is their address here, whatever its type.
    private static String plain(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "")
                .replace("urn:ietf:params:scim:schemas:core:2.0:User:", "")
                .toLowerCase(Locale.ROOT);
    }

    // Whoever marries is called otherwise from now on, unless the directory says how as a whole.
    private void renamed(String givenName, String familyName) {
        boolean joined = display == null || display.equals(joined(given, family));
        given = givenName;
        family = familyName;
        if (joined) {
            display = joined(given, family);
        }
    }

    private static String joined(String given, String family) {
        return Stream.of(given, family)
                .filter(part -> part != null && !part.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    private void members(String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> set(path + "." + name, member));
        }
    }

    private static String firstMail(JsonValue value) {
        if (!(value instanceof JsonArray all)) {
            return null;
        }
        var mails = all.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
        return mails.stream()
                .filter(one -> one.getBoolean("primary", false))
                .findFirst()
                .or(() -> mails.stream().findFirst())
                .map(one -> text(one.get("value")))
                .orElse(null);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }

    // Entra ID writes "False".
    private static boolean truth(JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        var text = String.valueOf(text(value)).toLowerCase(Locale.ROOT);
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw Problem.invalid("invalidValue", "active", "active is true or false.");
    }

    UserDraft checked() {
        userName = Check.text("userName", userName, 255);
        externalId = externalId == null ? null : Check.text("externalId", externalId, 255);
        given = given == null ? null : Check.optionalText("name.givenName", given, 120);
        family = family == null ? null : Check.optionalText("name.familyName", family, 120);
        mail = mail == null ? null : Check.optionalText("emails", mail, 254);
        refuseControls(userName);
        refuseControls(externalId);
        return this;
    }

    private static void refuseControls(String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("invalidValue", "userName", "A name has no control characters.");
        }
    }

    User user(UUID person, String issuer, String subject, Instant madeAt, Instant now) {
        return new User(
                person,
                issuer,
                subject,
                userName,
                externalId,
                shown(),
                given,
                family,
                mail,
                active,
                false,
                madeAt,
                now);
    }

    String shown() {
        return display == null || display.isBlank() ? userName : display;
    }
}
