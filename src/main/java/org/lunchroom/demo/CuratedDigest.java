package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Edit;
import org.lunchroom.digests.NewDigest;
import org.lunchroom.digests.Pick;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.candidates.Candidate;
import org.lunchroom.digests.candidates.Candidates;
import org.lunchroom.digests.publishing.Publishing;
import org.lunchroom.digests.sending.Wish;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;

/** A digest that came out, and the next one as its curator left it: two items, one of them without its line yet. */
@Singleton
class CuratedDigest {
    private static final int DAYS = 30;
    private static final Map<String, String> OUT = Map.of(
            "Feedback in four sentences", "Two pages. Print them, and the next review takes half the time.",
            "Asking first, a six-minute film", "Watch it before your next one-to-one; it works with customers, too.",
            "How a call centre halved its handover errors",
                    "Nothing to do with HR, and the same idea: say it the same day.");
    private static final Map<String, String> DRAFT = Map.of(
            "draw", "A whiteboard, a memory, and the best critique Yuki ever got.",
            "same day", "");

    private final Cast cast;
    private final Digests digests;
    private final Candidates candidates;
    private final Publishing publishing;
    private final Wishes wishes;
    private final Follows follows;

    @Inject
    CuratedDigest(
            Cast cast, Digests digests, Candidates candidates, Publishing publishing, Wishes wishes, Follows follows) {
        this.cast = cast;
        this.digests = digests;
        this.candidates = candidates;
        this.publishing = publishing;
        this.wishes = wishes;
        this.follows = follows;
    }

    /** Before the chat: what was on the shelf. Its mails go out as soon as the server runs. */
    void bringOut(Room room) {
        var host = cast.enter(Persona.HOST);
        // The demonstration may be looked at in the evening, when people's mail would wait for the morning.
        for (var persona : Persona.values()) {
            wishes.put(cast.enter(persona), atAnyTime(persona));
        }
        follows.followRoom(cast.enter(Persona.NEWCOMER), room.tag());
        var digest = begun(host, room, "Three links before Tuesday", "Fifteen minutes in all, if you read every word.");
        fill(host, room, digest, OUT);
        publishing.publish(host, digest.id());
    }

    private static Wish atAnyTime(Persona persona) {
        var midnight = LocalTime.MIDNIGHT;
        var nine = LocalTime.of(9, 0);
        return new Wish(
                true, persona == Persona.NEWCOMER, Performance.ZONE, midnight, midnight, DayOfWeek.FRIDAY, nine);
    }

    /** In the middle of the chat: what was said so far. */
    void leaveDraft(Room room) {
        var host = cast.enter(Persona.HOST);
        var digest = begun(host, room, "What stayed from the feedback hour", "");
        fill(host, room, digest, DRAFT);
    }

    private Digest begun(Viewer host, Room room, String title, String intro) {
        var digest = digests.begin(host, new NewDigest(room.tag(), title), null);
        digests.edit(host, digest.id(), new Edit(null, intro, null), digest.version());
        return digest;
    }

    /** Picks the candidates that have one of the given words in them, with the line that stands there. */
    private void fill(Viewer host, Room room, Digest digest, Map<String, String> lines) {
        var items = new ArrayList<Edit.Item>();
        for (var candidate : candidates.of(host, digest.id(), DAYS).candidates()) {
            line(candidate, lines).ifPresent(line -> items.add(item(candidate.item(), room, line)));
        }
        digests.edit(
                host,
                digest.id(),
                new Edit(null, null, List.copyOf(items)),
                digests.byId(digest.id()).version());
    }

    private static java.util.Optional<String> line(Candidate candidate, Map<String, String> lines) {
        var item = candidate.item();
        var words = item.title() == null ? Trees.plain(item.quote()) : item.title();
        return lines.entrySet().stream()
                .filter(line -> words.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Edit.Item item(ShownItem item, Room room, String line) {
        var kind = item.kind().equals(Pick.Kind.LINK.text()) ? Pick.Kind.LINK : Pick.Kind.MESSAGE;
        return new Edit.Item(kind, item.id(), room.tag(), line);
    }
}
