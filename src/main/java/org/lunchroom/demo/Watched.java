package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.identity.Persona;
import org.lunchroom.moderation.Reason;
import org.lunchroom.moderation.Step;
import org.lunchroom.moderation.ladder.Ladder;
import org.lunchroom.moderation.ladder.NewMeasure;
import org.lunchroom.moderation.reports.Reports;
import org.lunchroom.moderation.reports.Reports.NewReport;
import org.lunchroom.moderation.reports.Thing;
import org.lunchroom.moderation.words.WatchWord;
import org.lunchroom.moderation.words.WatchWords;
import org.lunchroom.moderation.words.WatchWords.NewWord;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.members.Members;

/** A room where something waits for its moderators: a post, a report; and something stands in the parking lot. */
@Singleton
class Watched {
    private final Cast cast;
    private final Members members;
    private final Messages messages;
    private final Ladder ladder;
    private final Reports reports;
    private final WatchWords words;

    @Inject
    Watched(Cast cast, Members members, Messages messages, Ladder ladder, Reports reports, WatchWords words) {
        this.cast = cast;
        this.members = members;
        this.messages = messages;
        this.ladder = ladder;
        this.reports = reports;
        this.words = words;
    }

    /** Lets it happen, with what is done between. */
    void fill(Room room, Runnable between) {
        var host = cast.enter(Persona.HOST);
        members.appoint(host, room, Persona.CO_MODERATOR.person(), Role.MODERATOR);
        var boots = say(room, Persona.MATEUS, "Two pairs of walking boots, hardly used, best offer by Friday.");
        between.run();
        var elsewhere = "Good boots! The marketplace page is the place for them.";
        ladder.take(host, room, new NewMeasure(Step.PARK, boots, null, Reason.OFF_TOPIC, elsewhere, null, null), null);
        var gate = say(room, Persona.MINSEO, "Whoever left the gate open again clearly cannot read signs.");
        between.run();
        reports.report(cast.enter(Persona.FATIMA), room, unkind(gate, "It was a new colleague."));
        reports.report(cast.enter(Persona.SIOBHAN), room, unkind(gate, ""));
        words.add(host, room, new NewWord(WatchWord.Kind.WORD, "heron"));
        var discount = words.add(host, room, new NewWord(WatchWord.Kind.WORD, "discount"));
        words.turn(host, room, discount.id(), WatchWord.State.LIVE);
        between.run();
        var offer = NewMessage.of("Discount on rain jackets at the depot shop until Thursday, ask me how.");
        messages.offer(cast.enter(Persona.SAMUEL), room, offer, "watched");
    }

    private UUID say(Room room, Persona who, String said) {
        return messages.post(cast.enter(who), room, NewMessage.of(said), "watched " + who.id())
                .message()
                .id();
    }

    private static NewReport unkind(UUID message, String note) {
        return new NewReport(Thing.MESSAGE, message, Reason.UNKIND, note);
    }
}
