package org.lunchroom.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.BookmarkNews;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.Pages;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.bookmarks.tags.Renaming;
import org.lunchroom.chats.Stand;
import org.lunchroom.communities.topics.TestTopics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.TestQanda;
import org.lunchroom.recap.RecapStand;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.members.HostedRooms;
import org.lunchroom.search.finding.Finder;
import org.lunchroom.search.finding.Reach;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.finding.Wanted;
import org.lunchroom.search.hits.AskHits;
import org.lunchroom.search.hits.Hit;
import org.lunchroom.search.hits.Hits;
import org.lunchroom.search.hits.LinkHits;
import org.lunchroom.search.hits.Mark;
import org.lunchroom.search.hits.MessageHits;
import org.lunchroom.search.hits.RecapHits;
import org.lunchroom.search.hits.RoomNames;
import org.lunchroom.search.hits.TopicHits;
import org.lunchroom.search.index.Indexing;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.QueryText;
import org.lunchroom.search.sources.AskSource;
import org.lunchroom.search.sources.LinkSource;
import org.lunchroom.search.sources.MessageSource;
import org.lunchroom.search.sources.RecapSource;
import org.lunchroom.search.sources.TopicSource;

/** Everything that can be found, on a fresh database, with a real index in a directory of its own. */
public final class TestSearch implements AutoCloseable {
    public final TestQanda qanda;
    public final TestRooms all;
    public final RecapStand recap;
    public final TestTopics topics;
    public final Bookmarks bookmarks;
    public final BookmarkNews news;
    public final Path directory;
    public Indexing index;
    public Search search;

    public TestSearch(TestDatabase kind) {
        qanda = new TestQanda(kind);
        all = qanda.all;
        all.clock.set(Stand.MORNING, 0);
        recap = new RecapStand(all.database, all.clock);
        topics = new TestTopics(all);
        news = new BookmarkNews(all.journal);
        bookmarks = new Bookmarks(
                all.database, all.clock, new Audiences(all.rooms, all.people), new Pages(all.clock), news);
        try {
            directory = Files.createTempDirectory("lunchroom-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open(directory);
    }

    /** As at the start of a server on this data directory. */
    public void open(Path data) {
        var shownBookmarks = new ShownBookmarks(
                all.database, new Audiences(all.rooms, all.people), all.people, new Pages(all.clock), all.known);
        var asks = new AskSource(qanda.asks, qanda.shown);
        var recaps = new RecapSource(recap.stand.chats, recap.recaps);
        var topicSource = new TopicSource(topics.topics, all.messages, all.shown);
        var sources = List.of(
                new MessageSource(all.messages, all.shown, topics.topics),
                asks,
                recaps,
                new LinkSource(bookmarks, shownBookmarks),
                topicSource);
        index = new Indexing(all.journal, new Hints(), sources, data);
        var names = new RoomNames(all.rooms);
        var hits = new Hits(
                new MessageHits(all.messages, all.shown, all.people, names, topics.topics),
                new AskHits(asks, qanda.shown, qanda.asks, names),
                new RecapHits(recaps, names),
                new LinkHits(bookmarks, shownBookmarks, all.rooms),
                new TopicHits(topicSource, all.shown, all.people, names));
        search = new Search(
                new Finder(
                        index,
                        new Reach(all.rooms, new HostedRooms(all.database, List.of()), all.people),
                        all.people,
                        all.rooms),
                hits,
                index);
    }

    public SearchedBookmarks searched() {
        var reach = new Reach(all.rooms, new HostedRooms(all.database, List.of()), all.people);
        return new SearchedBookmarks(new Finder(index, reach, all.people, all.rooms), all.people, all.rooms);
    }

    public List<String> tags(UUID bookmark) {
        var shown = new ShownBookmarks(
                all.database, new Audiences(all.rooms, all.people), all.people, new Pages(all.clock), all.known);
        return shown.tags(List.of(bookmark)).getOrDefault(bookmark, List.of());
    }

    public Renaming renaming() {
        return new Renaming(all.database, all.clock, news);
    }

    public Room room(Viewer host, String tag, Visibility visibility) {
        return all.rooms.found(host, new NewRoom(tag, "Room " + tag, "", null, visibility, null, null, null));
    }

    public Message post(Viewer author, Room room, String words) {
        return all.messages
                .post(author, room, NewMessage.of(words), UUID.randomUUID().toString())
                .message();
    }

    public UUID save(Viewer who, NewBookmark link) {
        return bookmarks.save(who, link, null).bookmark().id();
    }

    /** The answer of an index that has read everything. */
    public Search.Answer ask(Viewer viewer, String query) {
        return ask(viewer, query, Sorting.BEST, null, 50);
    }

    public Search.Answer ask(Viewer viewer, String query, Sorting sorting, String after, int limit) {
        try {
            index.catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asked(viewer, query, sorting, after, limit);
    }

    /** The answer of the index as it is. */
    public Search.Answer asked(Viewer viewer, String query, Sorting sorting, String after, int limit) {
        var clause = QueryText.read(query, ZoneOffset.UTC).orElseThrow();
        return search.find(viewer, query, new Wanted(clause, EnumSet.allOf(Kind.class), sorting, after, limit));
    }

    /** The words of everything found, in no order. */
    public Set<String> found(Viewer viewer, String query) {
        return ask(viewer, query).hits().stream().map(TestSearch::words).collect(Collectors.toSet());
    }

    /** The words of everything found, in order. */
    public List<String> listed(Viewer viewer, String query, Sorting sorting) {
        return ask(viewer, query, sorting, null, 50).hits().stream()
                .map(TestSearch::words)
                .toList();
    }

    public static String words(Hit hit) {
        var title = hit.title() == null ? "" : text(hit.title());
        var excerpt = text(hit.excerpt());
        return title.isEmpty() ? excerpt : excerpt.isEmpty() ? title : title + ": " + excerpt;
    }

    public static String text(List<Mark> marks) {
        return marks.stream().map(Mark::s).collect(Collectors.joining());
    }

    @Override
    public void close() {
        index.close();
        all.close();
    }
}
