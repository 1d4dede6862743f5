package org.lunchroom.digests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lunchroom.audit.Audit;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.BookmarkNews;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.Pages;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.bookmarks.shelves.CommonLinks;
import org.lunchroom.bookmarks.shelves.Items;
import org.lunchroom.bookmarks.shelves.Shares;
import org.lunchroom.bookmarks.shelves.ShelfFollower;
import org.lunchroom.chats.Stand;
import org.lunchroom.digests.candidates.Candidates;
import org.lunchroom.digests.catchup.CatchUpLetters;
import org.lunchroom.digests.catchup.CatchUps;
import org.lunchroom.digests.catchup.MyMails;
import org.lunchroom.digests.catchup.WeeklyCatchUps;
import org.lunchroom.digests.publishing.Corrections;
import org.lunchroom.digests.publishing.DueDigests;
import org.lunchroom.digests.publishing.HandOvers;
import org.lunchroom.digests.publishing.Publishing;
import org.lunchroom.digests.publishing.Reminders;
import org.lunchroom.digests.publishing.Schedules;
import org.lunchroom.digests.sending.Addressing;
import org.lunchroom.digests.sending.Courier;
import org.lunchroom.digests.sending.DailyLimit;
import org.lunchroom.digests.sending.DigestLetters;
import org.lunchroom.digests.sending.DigestSheets;
import org.lunchroom.digests.sending.HeldLetters;
import org.lunchroom.digests.sending.LetterRemoval;
import org.lunchroom.digests.sending.LetterWriter;
import org.lunchroom.digests.sending.Letterhead;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.digests.sending.MailHours;
import org.lunchroom.digests.sending.Previews;
import org.lunchroom.digests.sending.ReminderLetters;
import org.lunchroom.digests.sending.Seals;
import org.lunchroom.digests.sending.SendDigests;
import org.lunchroom.digests.sending.Unsubscribing;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.digests.view.DigestNews;
import org.lunchroom.digests.view.ShownDigest;
import org.lunchroom.digests.view.ShownDigests;
import org.lunchroom.feeds.Subscriptions;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.Notices;
import org.lunchroom.people.Addresses;
import org.lunchroom.people.Languages;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.recap.Colleagues;
import org.lunchroom.recap.RecapStand;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.marks.Marks;
import org.lunchroom.rooms.marks.Reaction;
import org.lunchroom.rooms.members.Members;
import org.lunchroom.rooms.revisions.Revisions;
import org.lunchroom.rooms.talk.TalkedAbout;

/** Everything of digests by hand, on one database, one clock and one way for mails. */
public final class TestDigests {
    public static final Instant MORNING = Stand.MORNING;

    public final RecapStand recap;
    public final Stand stand;
    public final Settings settings;
    public final Bookmarks bookmarks;
    public final Marks marks;
    public final Members members;
    public final Revisions revisions;
    public final Followers followers;
    public final CommonLinks links;
    public final TalkedAbout talked;
    public final Contents contents;
    public final Curators curators;
    public final Digests digests;
    public final Candidates candidates;
    public final Publishing publishing;
    public final Corrections corrections;
    public final Schedules schedules;
    public final HandOvers handOvers;
    public final Letters letters;
    public final Wishes wishes;
    public final Seals seals;
    public final Links places;
    public final Unsubscribing unsubscribing;
    public final Previews previews;
    public final Courier courier;
    public final ShownDigests shown;
    public final Addresses addresses;
    public final Languages languages;
    public final LetterRemoval removal;
    public final Follows follows;
    public final CatchUps catchUps;
    public final MyMails mails;
    public final Choices choices;
    public final Notices notices;
    public final WorkingHours hours;
    public final DigestNews news;
    public final List<LetterWriter> writers = new ArrayList<>();

    public TestDigests(Database database, MovableClock clock, Mailer mailer) {
        this(database, clock, mailer, Map.of());
    }

    public TestDigests(Database database, MovableClock clock, Mailer mailer, Map<String, String> set) {
        recap = new RecapStand(database, clock);
        stand = recap.stand;
        settings = new Settings(name -> Optional.ofNullable(set.get(name)));
        var audiences = new Audiences(stand.rooms, stand.people);
        var pages = new Pages(clock, List.of());
        bookmarks = new Bookmarks(database, clock, audiences, pages, new BookmarkNews(stand.journal));
        var audit = new Audit(database, clock);
        marks = new Marks(database, clock, stand.journal, stand.messages);
        members = new Members(database, clock, stand.journal, audit, stand.people, stand.rooms);
        var mentioned = new Mentioned(stand.people, stand.rooms);
        revisions =
                new Revisions(database, clock, stand.journal, stand.due, audit, stand.rooms, stand.messages, mentioned);
        followers = new Followers(database, new Hints(), List.of(new ShelfFollower(stand.messages, pages)));
        var bookmarked = new ShownBookmarks(database, audiences, stand.people, pages, KnownPages.NONE);
        var items = new Items(
                database, new Shares(stand.messages, stand.people, stand.occasions), bookmarked, KnownPages.NONE);
        links = new CommonLinks(database, items, bookmarked);
        talked = new TalkedAbout(database);
        places = new Links(settings);
        var bylines = new Bylines(stand.people, List.of(new Colleagues(database)));
        contents = new Contents(stand.rooms, stand.messages, talked, links, bylines, places);
        curators = new Curators(database, stand.rooms);
        digests = new Digests(database, stand.rooms, curators, contents, clock);
        candidates = new Candidates(digests, curators, contents, stand.rooms, links, talked, clock);
        letters = new Letters(database, clock, mailer);
        addresses = new Addresses(database);
        languages = new Languages(database, settings);
        var limits = new Limits(settings);
        schedules = new Schedules(database, clock, stand.due, audit, digests);
        publishing =
                new Publishing(database, clock, stand.due, stand.journal, audit, digests, schedules, contents, limits);
        corrections = new Corrections(database, clock, digests, publishing);
        var reminders = new Reminders(clock, digests, curators, publishing, letters);
        handOvers = new HandOvers(database, clock, audit, stand.people, digests, curators, schedules);
        stand.works(new DueDigests(digests, publishing, schedules, reminders));
        stand.works(reminders);
        choices = new Choices(database);
        notices = new Notices(stand.journal, clock, stand.due, choices);
        stand.works(new SendDigests(clock, digests, curators, members, addresses, letters, notices));
        wishes = new Wishes(database, clock, stand.due, addresses, choices, settings);
        seals = new Seals(database);
        unsubscribing = new Unsubscribing(seals, wishes, places, choices);
        var sheets = new DigestSheets(digests, curators, contents, places);
        previews = new Previews(clock, languages, digests, sheets, seals, places);
        writers.add(new DigestLetters(stand.rooms, digests, curators, sheets, wishes, unsubscribing));
        writers.add(new ReminderLetters(clock, digests, curators, stand.people, places));
        follows = new Follows(database, clock, stand.rooms, stand.people);
        catchUps = new CatchUps(
                follows, stand.rooms, stand.chats, stand.messages, talked, links, contents, places, List.of());
        writers.add(new CatchUpLetters(catchUps, wishes, unsubscribing, places));
        removal = new LetterRemoval(database, clock, stand.due, settings);
        stand.works(removal);
        stand.works(new WeeklyCatchUps(clock, stand.due, wishes, letters));
        var limit = new DailyLimit(settings);
        hours = new WorkingHours(database);
        writers.add(new HeldLetters(database, limit, unsubscribing, places, writers));
        mails = new MyMails(database, languages, wishes, follows, letters, addresses, stand.rooms, limit);
        var addressing = new Addressing(stand.people, addresses, languages, wishes, writers);
        courier = new Courier(
                database,
                clock,
                mailer,
                60_000,
                addressing,
                new Letterhead(addressing, places),
                limit,
                new MailHours(hours));
        news = new DigestNews(stand.rooms, digests, contents, places);
        shown = new ShownDigests(digests, curators, contents, limits, letters, stand.people, clock);
    }

    /** Somebody whom mail reaches. */
    public Viewer person(String name) {
        var roles = Set.of(Roles.MEMBER);
        var address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@northwind.example";
        var who = new Asserted(Ids.next(), "test", name, name, roles).reachedAt(address);
        return new Viewer(stand.people.arrived(who), name, roles);
    }

    public static Viewer organiser(Viewer viewer) {
        return new Viewer(viewer.person(), viewer.name(), Set.of(Roles.MEMBER, Roles.ORGANISER));
    }

    public Room room(Viewer host, String tag, Visibility visibility) {
        return stand.rooms.found(host, new NewRoom(tag, tag, "", null, visibility, null, null, null));
    }

    public void joins(Viewer viewer, Room room) {
        members.join(viewer, room.tag());
    }

    public Message post(Viewer author, Room room, String words) {
        stand.clock.advance(Duration.ofSeconds(1));
        var posted = stand.post(author, room, words);
        followers.catchUp();
        return posted;
    }

    public void thanks(Viewer viewer, Room room, Message message) {
        marks.react(viewer, room, message.id(), Reaction.THANKS);
    }

    public UUID saves(Viewer viewer, String address, String title, Audience audience, Room room) {
        var tag = room == null ? null : room.tag();
        var wanted = new NewBookmark(address, title, null, null, null, audience, tag, false);
        return bookmarks.save(viewer, wanted, null).bookmark().page();
    }

    /** Their bookmark of this address. */
    public UUID saved(Viewer viewer, String address) {
        return bookmarks
                .mine(viewer, WebAddress.of(address).orElseThrow())
                .orElseThrow()
                .id();
    }

    /** Feeds of digests, as readers of feeds get them. */
    public Subscriptions feeds() {
        return new Subscriptions(stand.database, stand.clock, stand.people, languages, settings, List.of(news));
    }

    /** What the room's stream says happened, oldest first. */
    public List<String> entries(Room room) {
        return stand.journal.after(StreamId.room(room.id()), 0, 1_000).stream()
                .map(Entry::type)
                .toList();
    }

    public Digest begun(Viewer curator, Room room) {
        return digests.begin(curator, new NewDigest(room == null ? null : room.tag(), "This week"), null);
    }

    /** A draft with this one message in it. */
    public Digest with(Viewer curator, Room room, Message message) {
        var digest = begun(curator, room);
        edit(curator, digest, edit -> new Edit(null, "Three minutes.", List.of(item(message, room, "Worth it."))));
        return digests.byId(digest.id());
    }

    public static Edit.Item item(Message message, Room room, String line) {
        return new Edit.Item(Pick.Kind.MESSAGE, message.id(), room.tag(), line);
    }

    public static Edit.Item link(UUID page, Room room, String line) {
        return new Edit.Item(Pick.Kind.LINK, page, room == null ? null : room.tag(), line);
    }

    public void edit(Viewer curator, Digest digest, UnaryOperator<Edit> edit) {
        var version = digests.byId(digest.id()).version();
        digests.edit(curator, digest.id(), edit.apply(new Edit(null, null, null)), version);
    }

    public ShownDigest show(Viewer viewer, Digest digest) {
        return shown.show(viewer, digests.seen(viewer, digest.id()));
    }

    /** Lets time pass with all that falls due in it, and sends what may go out. */
    public int pass(Duration time) {
        stand.pass(time);
        return deliver();
    }

    /** Sends what may go out now; says how many letters were looked at. */
    public int deliver() {
        int looked = 0;
        while (courier.deliverNext()) {
            looked++;
        }
        return looked;
    }

    /** How many letters of the digest are in each state. */
    public Map<String, Integer> states(Digest digest) {
        return new HashMap<>(letters.counts(digest.id()));
    }
}
