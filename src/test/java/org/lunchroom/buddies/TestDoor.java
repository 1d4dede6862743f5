package org.lunchroom.buddies;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.audit.Audit;
import org.lunchroom.buddies.lanes.Beside;
import org.lunchroom.buddies.lanes.Lane;
import org.lunchroom.buddies.lanes.LaneStream;
import org.lunchroom.buddies.lanes.LaneViews;
import org.lunchroom.buddies.lanes.LaneWords;
import org.lunchroom.buddies.lanes.Lanes;
import org.lunchroom.buddies.lanes.NewWord;
import org.lunchroom.buddies.lanes.ShownWord;
import org.lunchroom.buddies.matching.Managers;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.Languages;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.members.Members;

/** A chat in its lobby and everything of its door, put together by hand. */
final class TestDoor implements AutoCloseable {
    final Stand stand;
    final Lanes lanes;
    final LaneWords words;
    final LaneViews views;
    final LaneStream stream;
    final Languages languages;
    final Managers managers;
    final Members members;
    final Door door;
    /** Of another server on the same database. */
    final Door otherNode;

    final Viewer host;
    final Viewer nina;
    final Viewer nico;
    final Viewer hedda;
    final Viewer hugo;
    final Room room;
    final Chat chat;

    TestDoor(TestDatabase kind) {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        var beside = new Beside(stand.journal);
        lanes = new Lanes(stand.database, stand.clock, stand.chats, stand.rooms, beside);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        words = new LaneWords(stand.database, stand.clock, lanes, beside, stand.messages, limits);
        views = new LaneViews(stand.chats, lanes, stand.people);
        stream = new LaneStream(stand.database, lanes);
        languages = new Languages(stand.database, new Settings(name -> Optional.empty()));
        managers = new Managers(stand.database);
        members = new Members(
                stand.database,
                stand.clock,
                stand.journal,
                new Audit(stand.database, stand.clock),
                stand.people,
                stand.rooms);
        door = door(beside);
        otherNode = door(beside);
        stand.works(new DoorRound(stand.due, stand.clock, door));
        stand.works(new LaneEnd(lanes));
        host = stand.person("Hanna Berg");
        nina = stand.person("Nina Novak");
        nico = stand.person("Nico Ferrari");
        hedda = stand.person("Hedda Lund");
        hugo = stand.person("Hugo Silva");
        room = stand.room(host, "feedbackchat");
        for (var one : List.of(nina, nico, hedda, hugo)) {
            members.join(one, room.tag());
        }
        chat = stand.announced(host, room);
        stand.until(stand.chats.byId(chat.id()).lobbyAt());
    }

    private Door door(Beside beside) {
        return new Door(
                stand.database,
                stand.clock,
                stand.due,
                stand.chats,
                stand.rooms,
                languages,
                lanes,
                new Pairing(stand.clock, lanes, managers),
                beside);
    }

    void isNew(Viewer... who) {
        for (var one : who) {
            door.stand(one, chat.id(), Side.NEW);
        }
    }

    void helps(Viewer... who) {
        for (var one : who) {
            door.stand(one, chat.id(), Side.HELP);
        }
    }

    void speaks(Viewer who, Language language) {
        languages.choose(who.person(), language);
    }

    void isLedBy(Viewer who, Viewer manager) {
        managers.arrived(
                who.person(),
                new Asserted(Ids.next(), "test", who.name(), who.name(), Set.of("member")).ledBy(manager.name()));
    }

    /** With whom somebody is now, in the order of beginnings. */
    List<String> beside(Viewer who) {
        return open(who).stream()
                .map(lane -> stand.people.find(lane.other(who.person())).name())
                .toList();
    }

    List<Lane> open(Viewer who) {
        return lanes.of(who).stream()
                .filter(Lane::open)
                .sorted(Comparator.comparing(Lane::openedAt))
                .toList();
    }

    Lane lane(Viewer who) {
        return lanes.of(who).get(0);
    }

    ShownWord says(Viewer who, Lane lane, String said) {
        return words.say(who, lane.id(), new NewWord(said, false), null);
    }

    ShownWord drafts(Viewer who, Lane lane, String said) {
        return words.say(who, lane.id(), new NewWord(said, true), null);
    }

    /** What somebody's own stream says now, from its beginning. */
    String heard(Viewer who) {
        return stand.journal.after(StreamId.lane(who.person()), 0, 1_000).stream()
                .map(this::told)
                .toList()
                .toString();
    }

    private String told(Entry entry) {
        return entry.type() + stream.says(entry).map(Object::toString).orElse("");
    }

    /** So many strangers stand there who are new. */
    void fill(int count) {
        stand.database.run(handle -> {
            for (int i = 0; i < count; i++) {
                new DoorStore()
                        .stand(handle, new Place(chat.id(), Ids.next(), Side.NEW, Set.of("en"), stand.clock.instant()));
            }
        });
    }

    void begins() {
        stand.until(stand.chats.byId(chat.id()).startsAt());
    }

    void isOver() {
        stand.until(stand.chats.byId(chat.id()).endsAt());
        stand.pass(DoorRound.EVERY);
    }

    void pass(Duration time) {
        stand.pass(time);
    }

    @Override
    public void close() {
        stand.database.close();
    }
}
