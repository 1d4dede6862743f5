package org.lunchroom.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.communities.topics.TestTopics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.moderation.about.AboutMe;
import org.lunchroom.moderation.appeals.Appeals;
import org.lunchroom.moderation.desk.Desk;
import org.lunchroom.moderation.desk.DeskTeller;
import org.lunchroom.moderation.ladder.Deeds;
import org.lunchroom.moderation.ladder.Ladder;
import org.lunchroom.moderation.ladder.NewMeasure;
import org.lunchroom.moderation.ladder.Pace;
import org.lunchroom.moderation.manners.MannersPart;
import org.lunchroom.moderation.manners.RoomManners;
import org.lunchroom.moderation.reports.Cases;
import org.lunchroom.moderation.reports.Reported;
import org.lunchroom.moderation.reports.Reports;
import org.lunchroom.moderation.waiting.HeldPeople;
import org.lunchroom.moderation.waiting.HeldPosts;
import org.lunchroom.moderation.waiting.Holding;
import org.lunchroom.moderation.words.WatchWords;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Offered;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;

/** Everything of moderation on a fresh database, put together by hand: an open room with a host, a moderator and members. */
public final class TestModeration implements AutoCloseable {
    public final TestRooms all;
    public final Measures measures;
    public final HeldPeople heldPeople;
    public final HeldPosts posts;
    public final WatchWords words;
    public final RoomManners manners;
    public final Ladder ladder;
    public final Appeals appeals;
    public final Reports reports;
    public final Cases cases;
    public final AboutMe aboutMe;
    public final Desk desk;
    public final Asks asks;
    public final Qanda qanda;
    public final Viewer host;
    public final Viewer moderator;
    public final Viewer ines;
    public final Viewer tom;
    public final Room room;
    public final TestTopics topics;

    public TestModeration(TestDatabase kind) {
        all = new TestRooms(kind);
        topics = new TestTopics(all);
        measures = new Measures(all.database, all.clock, all.journal, all.audit, all.rooms);
        heldPeople = new HeldPeople(all.database);
        posts = new HeldPosts(
                all.database, all.clock, all.audit, all.people, all.messages, measures, all.files, List.of());
        words = new WatchWords(all.database, all.clock, all.audit, measures);
        manners = new RoomManners(all.database, all.journal, all.audit, all.rooms);
        var deeds = new Deeds(
                all.messages,
                all.revisions,
                all.members,
                measures,
                heldPeople,
                posts,
                new Pace(all.rooms, all.settings, manners));
        ladder = new Ladder(all.database, all.clock, all.rooms, all.messages, all.people, measures, deeds);
        appeals = new Appeals(all.database, all.clock, all.audit, all.rooms, measures, ladder);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        all.vettings.add(new Holding(
                all.database, all.clock, all.rooms, limits, all.occasions, heldPeople, words, measures, all.files));
        qanda = new Qanda(all.database, all.clock, all.journal, all.audit, all.rooms);
        asks = new Asks(all.database, all.clock, all.rooms, qanda, new AskChanges(qanda, all.journal), limits);
        var reported = new Reported(all.messages, asks, null, all.people);
        reports = new Reports(all.database, all.clock, all.audit, measures, reported);
        cases = new Cases(all.database, all.clock, all.audit, all.people, measures, reported);
        aboutMe = new AboutMe(all.database, all.rooms, all.messages, all.revisions, measures, appeals, posts, reports);
        desk = new Desk(
                all.clock,
                all.journal,
                all.rooms,
                all.people,
                all.messages,
                measures,
                appeals,
                posts,
                cases,
                words,
                manners);
        var part = new MannersPart(manners, all.rooms);
        all.parts.add(part);
        all.tellers.addAll(List.of(part, new DeskTeller()));
        host = all.somebody("Hanna Berg");
        moderator = all.somebody("Mo Ali");
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
        room = all.rooms.found(host, NewRoom.called("feedbackchat", "Feedback at work"));
        all.members.appoint(host, room, moderator.person(), Role.MODERATOR);
    }

    public Message says(Viewer who, String said) {
        return says(who, said, UUID.randomUUID().toString()).posted().message();
    }

    public Offered says(Viewer who, String said, String key) {
        return all.messages.offer(who, room, NewMessage.of(said), key);
    }

    public Measure aside(Viewer by, Step kind, Message message) {
        return ladder.take(by, room, new NewMeasure(kind, message.id(), null, Reason.OFF_TOPIC, "", null, null), null);
    }

    public Measure against(Viewer by, Step kind, Viewer whom) {
        return ladder.take(
                by, room, new NewMeasure(kind, null, whom.person(), Reason.UNKIND, "Twice now.", null, null), null);
    }

    /** Lets what is remembered for a second be forgotten. */
    public void passMoment() {
        all.rooms.forget(room, ines.person());
        all.rooms.forget(room, tom.person());
    }

    @Override
    public void close() {
        all.close();
    }
}
