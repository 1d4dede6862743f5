package org.lunchroom.integrations.xapi;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.kernel.Json;
import org.lunchroom.people.KnownAs;
import org.lunchroom.people.LearningRecord.Deed;

/**
 * A statement as xAPI 1.0.3 has it: who, by the id under which their portal knows them; what, by kind and address. No name, no mail
 * address, no title and no word that anybody wrote.
 */
final class Wording {
    private static final Map<Deed, Said> SAID = Map.of(
            Deed.TOOK_PART,
                    new Said("http://adlnet.gov/expapi/verbs/attended", "attended", "chats", "meeting", "Live chat"),
            Deed.FINISHED_STEP,
                    new Said(
                            "http://adlnet.gov/expapi/verbs/completed",
                            "completed",
                            "steps",
                            "lesson",
                            "Step of a course"),
            Deed.SET_GOAL,
                    new Said("http://adlnet.gov/expapi/verbs/initialized", "initialized", "goals", "objective", "Goal"),
            Deed.REACHED_GOAL,
                    new Said("http://adlnet.gov/expapi/verbs/completed", "completed", "goals", "objective", "Goal"),
            Deed.DROPPED_GOAL,
                    new Said("https://w3id.org/xapi/adl/verbs/abandoned", "abandoned", "goals", "objective", "Goal"),
            Deed.CONFIRMED_RESULT,
                    new Said(
                            "http://activitystrea.ms/schema/1.0/confirm",
                            "confirmed",
                            "results",
                            "performance",
                            "Result"));

    private final KnownAs known;
    private final String base;

    Wording(KnownAs known, String base) {
        this.known = known;
        this.base = base;
    }

    private record Said(String verb, String shown, String things, String kind, String name) {}

    String of(Statement statement) {
        var said = SAID.get(statement.deed());
        return Json.createObjectBuilder()
                .add("id", statement.id().toString())
                .add("actor", actor(statement.person()))
                .add("verb", Json.createObjectBuilder().add("id", said.verb()).add("display", english(said.shown())))
                .add("object", object(said, statement.thing()))
                .add("timestamp", statement.at().toString())
                .add("context", Json.createObjectBuilder().add("platform", "Lunchroom"))
                .build()
                .toString();
    }

    // A store joins what it hears by the account: the portal's own id where the portal's is an address, else ours.
    private JsonObject actor(UUID person) {
        var account = known.of(person).filter(one -> one.issuer().matches("https?://\\S+"));
        var named = Json.createObjectBuilder()
                .add("homePage", account.map(KnownAs.Account::issuer).orElse(base))
                .add("name", account.map(KnownAs.Account::subject).orElse(person.toString()));
        return Json.createObjectBuilder()
                .add("objectType", "Agent")
                .add("account", named)
                .build();
    }

    private JsonObject object(Said said, UUID thing) {
        var definition = Json.createObjectBuilder()
                .add("type", "http://adlnet.gov/expapi/activities/" + said.kind())
                .add("name", english(said.name()));
        return Json.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", base + "/xapi/" + said.things() + "/" + thing)
                .add("definition", definition)
                .build();
    }

    private static JsonObject english(String text) {
        return Json.createObjectBuilder().add("en", text).build();
    }
}
