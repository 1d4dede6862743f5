package org.lunchroom.rooms;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;

/** What an entry says now; entries that a later one has overtaken say nothing, so no removed word comes back. */
final class Said {
    private final ShownMessages messages;
    private final Authors authors;
    private final Iterable<EntryTeller> tellers;

    Said(ShownMessages messages, Authors authors, Iterable<EntryTeller> tellers) {
        this.messages = messages;
        this.authors = authors;
        this.tellers = tellers;
    }

    /** In the order of the entries; whatever is asked of the database is asked for all of them together. */
    List<Optional<JsonObject>> says(List<Entry> entries) {
        var ids = entries.stream().filter(Said::isMessage).map(Entry::subject).collect(Collectors.toSet());
        var found = messages.found(ids);
        return entries.stream().map(entry -> says(entry, found)).toList();
    }

    private Optional<JsonObject> says(Entry entry, Map<UUID, ShownMessage> found) {
        if (entry.type().equals("member.changed")) {
            return Optional.of(Json.createObjectBuilder()
                    .add(
                            "person",
                            JsonAnswers.object(authors.inRoom(entry.stream().owner(), entry.subject())))
                    .build());
        }
        return isMessage(entry) ? message(entry, Optional.ofNullable(found.get(entry.subject()))) : told(entry);
    }

    private static boolean isMessage(Entry entry) {
        return entry.type().startsWith("message.");
    }

    // Counts and chats come again whole with each later entry; only words must not be said twice.
    boolean changesEarlier(Entry entry) {
        return isMessage(entry)
                ? entry.type().equals("message.removed") || entry.type().equals("message.edited")
                : teller(entry).filter(teller -> teller.changesEarlier(entry)).isPresent();
    }

    private Optional<JsonObject> message(Entry entry, Optional<ShownMessage> found) {
        if (found.isEmpty() && entry.type().equals("message.removed")) {
            return Optional.of(gone(entry));
        }
        return found.flatMap(message -> switch (entry.type()) {
            case "message.removed" -> message.removed() == null ? Optional.empty() : Optional.of(whole(message));
            case "message.reacted" -> message.removed() != null ? Optional.empty() : Optional.of(reactions(message));
            case "message.posted" -> Optional.of(whole(message));
            default -> message.removed() != null ? Optional.empty() : Optional.of(whole(message));
        });
    }

    // Dropped with its rehearsal: not even its place is left.
    private static JsonObject gone(Entry entry) {
        return Json.createObjectBuilder()
                .add("id", entry.subject().toString())
                .add("removed", true)
                .build();
    }

    private JsonObject whole(ShownMessage message) {
        var json = Json.createObjectBuilder().add("id", message.id().toString());
        if (message.removed() != null) {
            json.add("removed", true);
        }
        if (message.replyTo() != null) {
            // The count itself, not "one more": entries may come twice.
            json.add(
                    "parent",
                    Json.createObjectBuilder()
                            .add("id", message.replyTo().toString())
                            .add("replies", messages.replies(message.replyTo())));
        }
        return json.add("message", JsonAnswers.object(message)).build();
    }

    private static JsonObject reactions(ShownMessage message) {
        var json = Json.createObjectBuilder();
        message.reactions().forEach(json::add);
        return Json.createObjectBuilder()
                .add("id", message.id().toString())
                .add("reactions", json)
                .build();
    }

    private Optional<JsonObject> told(Entry entry) {
        return teller(entry).flatMap(teller -> teller.says(entry));
    }

    private Optional<EntryTeller> teller(Entry entry) {
        for (var teller : tellers) {
            if (teller.tells(entry.type())) {
                return Optional.of(teller);
            }
        }
        return Optional.empty();
    }
}
