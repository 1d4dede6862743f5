package org.lunchroom.communities.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lunchroom.communities.topics.help.AskForHelp;
import org.lunchroom.communities.topics.help.Knowledge;
import org.lunchroom.communities.topics.help.Requests;
import org.lunchroom.communities.topics.view.ShownTopic;
import org.lunchroom.communities.topics.view.ShownTopics;
import org.lunchroom.communities.topics.view.TopicTeller;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** Topics on a fresh database, put together by hand. */
public final class TestTopics implements AutoCloseable {
    public final TestRooms all;
    final Cohorts cohorts;
    public final List<Knowledge> knowledge = new ArrayList<>();
    public final TopicThreads threads;
    public final TopicNews news;
    public final Topics topics;
    public final Requests requests;
    public final ShownTopics shown;
    public final AskForHelp askForHelp;

    public TestTopics(TestDatabase kind) {
        this(new TestRooms(kind));
    }

    public TestTopics(TestRooms all) {
        this.all = all;
        cohorts = new Cohorts(
                all.database, all.clock, all.journal, all.rooms, new Phases(all.database, all.clock, all.due));
        var headings = new Headings(all.rooms, cohorts, all.occasions);
        threads = new TopicThreads(headings, all.due);
        all.threads.add(threads);
        news = new TopicNews(all.journal);
        topics = new Topics(all.database, all.clock, all.rooms, all.messages, all.audit, news);
        requests = new Requests(all.database, all.clock, all.rooms, all.messages, news, knowledge);
        shown = new ShownTopics(topics, headings, requests, all.rooms, all.messages, all.shown, all.people);
        askForHelp = new AskForHelp(topics, requests);
        all.tellers.add(new TopicTeller(topics, shown));
    }

    /** A community of these people. */
    public Room community(Viewer host, String tag, Viewer... members) {
        var room = all.rooms.found(
                host, new NewRoom(tag, "Group " + tag, "", RoomKind.COMMUNITY, Visibility.INVITED, 1000, null, null));
        for (var member : members) {
            all.members.appoint(host, room, member.person(), Role.PARTICIPANT);
        }
        return room;
    }

    public Topic question(Viewer who, Room room, String title, String words) {
        return open(who, room, new NewTopic("question", title, words, null));
    }

    public Topic open(Viewer who, Room room, NewTopic wanted) {
        return open(who, room, wanted, UUID.randomUUID().toString());
    }

    public Topic open(Viewer who, Room room, NewTopic wanted, String key) {
        var posted = topics.open(who, room, wanted, key).posted();
        return topics.with(posted.message().id()).orElseThrow();
    }

    static NewTopic learned(String title, Heading.Source source) {
        return new NewTopic("learning", title, "It works.", source);
    }

    public Message reply(Viewer who, Room room, UUID to, String words) {
        return all.messages
                .post(
                        who,
                        room,
                        new NewMessage(words, to, null, null),
                        UUID.randomUUID().toString())
                .message();
    }

    public ShownTopic look(Topic topic) {
        return shown.show(topics.find(topic.id()).orElseThrow());
    }

    @Override
    public void close() {
        all.close();
    }
}
