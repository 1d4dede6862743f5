package org.lunchroom.integrations.webhooks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * A subscription that somebody wants, or what changes of one: what is left out stays.
 *
 * @param room its tag; left out for all rooms
 * @param on false switches it off, true on again
 */
public record NewWebhook(
        @Schema(example = "Announcements to the intranet") String name,
        @Schema(example = "https://hooks.intranet.example/lunchroom") String address,
        @Schema(example = "feedbackchat") String room,
        @Schema(example = "[\"chat.announced\", \"recap.published\"]") List<String> kinds,
        Boolean words,
        Boolean on) {
    String named() {
        return Check.text("name", name, 80);
    }

    Set<EventKind> chosen(boolean oneRoom) {
        var chosen = EnumSet.noneOf(EventKind.class);
        for (var id : Check.present("kinds", kinds)) {
            var kind = EventKind.of(id)
                    .filter(one -> one != EventKind.TRIAL)
                    .orElseThrow(() -> Problem.invalid("unknown-kind", "kinds", "There is no such kind of event."));
            if (kind.ofOneRoom() && !oneRoom) {
                throw Problem.invalid("kinds", "Messages are told of one room: name it.");
            }
            chosen.add(kind);
        }
        if (chosen.isEmpty()) {
            throw Problem.invalid("required", "kinds", "Choose what to be told.");
        }
        return chosen;
    }
}
