package org.lunchroom.inbox;

import java.util.ArrayList;
import java.util.List;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.notifications.InSight;
import org.lunchroom.notifications.Inbox;
import org.lunchroom.notifications.InboxPage;
import org.lunchroom.notifications.InboxStream;
import org.lunchroom.notifications.MyChoices;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.ShownNotice;
import org.lunchroom.notifications.Waking;
import org.lunchroom.rooms.Mentioned;

/** An inbox by hand, beside everything that it hears of. */
final class TestInbox {
    final TestGoals goals;
    final TestDigests all;
    final Inbox inbox;
    final InSight sight;
    final MyChoices choices;
    final InboxStream stream;
    final Followers followers;
    final List<NoticeTeller> tellers = new ArrayList<>();

    TestInbox(Database database, MovableClock clock, Mailer mailer) {
        goals = new TestGoals(database, clock, mailer);
        all = goals.mail;
        var stand = all.stand;
        var mentioned = new Mentioned(stand.people, stand.rooms);
        sight = new InSight(database, clock, stand.rooms, stand.people, all.choices, tellers);
        inbox = new Inbox(database, clock, stand.due, all.notices, sight);
        choices = new MyChoices(database, stand.rooms, all.choices, all.notices);
        stream = new InboxStream(inbox);
        tellers.add(new MessageNotices(database, stand.messages, mentioned, stand.rooms, all.places));
        tellers.add(new ChatNotices(stand.chats, stand.rooms, all.places));
        tellers.add(new GoalNotices(goals.goals, goals.checkIns, stand.rooms, all.places));
        tellers.add(new DigestNotices(all.digests, all.places));
        var chats = new ChatSoon(clock, stand.due, stand.chats, stand.rsvps, all.notices);
        var addressed = new Addressed(all.notices, stand.messages, mentioned);
        followers =
                new Followers(database, new Hints(), List.of(new RoomFollower(clock, all.notices, addressed, chats)));
        stand.works(chats);
        stand.works(new Waking(all.notices));
        stand.works(new NoticeMail(all.notices, all.letters));
        all.writers.add(new NoticeLetters(database, all.notices, all.choices, sight, all.unsubscribing, all.places));
    }

    InboxPage page(Viewer viewer) {
        followers.catchUp();
        return inbox.page(viewer, null, 50, false);
    }

    List<ShownNotice> of(Viewer viewer) {
        return page(viewer).notices();
    }

    int unread(Viewer viewer) {
        followers.catchUp();
        return inbox.unread(viewer.person());
    }

    /** The head of somebody's stream: it grows whenever open pages are told. */
    long told(Viewer viewer) {
        followers.catchUp();
        return all.stand.journal.head(StreamId.inbox(viewer.person()));
    }
}
