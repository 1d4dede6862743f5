package org.lunchroom.ideas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.ideas.keeping.Keeps;
import org.lunchroom.ideas.sharing.Consents;
import org.lunchroom.ideas.sharing.IdeaAddress;
import org.lunchroom.ideas.sharing.Shares;
import org.lunchroom.ideas.tries.Tries;
import org.lunchroom.ideas.view.ShownIdea;
import org.lunchroom.ideas.view.ShownIdeas;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.TestQanda;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/**
 * Everything of idea cards on a fresh database, put together by hand: an open room, and an inner one of Ines, Tom and
 * their host, where Tom says something.
 */
public final class TestIdeas implements AutoCloseable {
    static final String SECRET = "Ask one question before you give any feedback";

    /** Who asked not to be named, by chat. */
    final Map<UUID, Set<UUID>> discreet = new HashMap<>();

    final TestQanda board;
    final TestRooms all;
    final Origins origins;
    final Audiences audiences;
    final Ideas ideas;
    final Tries tries;
    final Keeps keeps;
    final Shares shares;
    final Consents consents;
    final ShownIdeas shown;
    final Viewer host;
    final Viewer ines;
    final Viewer tom;
    final Viewer mei;
    final Room open;
    final Room inner;
    final Message said;

    TestIdeas(TestDatabase kind) {
        board = new TestQanda(kind);
        all = board.all;
        host = board.host;
        ines = board.asker;
        tom = board.other;
        mei = all.somebody("Mei Lin");
        origins = new Origins(all.rooms, all.messages, board.asks);
        audiences = new Audiences(all.rooms, origins);
        var news = new IdeaNews(all.journal);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        ideas = new Ideas(all.database, all.clock, all.rooms, origins, audiences, news, all.audit, limits);
        tries = new Tries(all.database, all.clock, all.people, limits, news, all.audit);
        keeps = new Keeps(all.database, all.clock);
        var address = new IdeaAddress(new Settings(name -> Optional.of("https://intranet.example/ideas?idea={idea}")
                .filter(any -> name.endsWith("idea.address"))));
        shares = new Shares(ideas, audiences, all.messages, address);
        consents = new Consents(ideas, origins);
        var credits = new Credits(all.people, List.of(chats -> discreet));
        shown = new ShownIdeas(ideas, audiences, origins, credits, all.people, tries, keeps);
        open = room("everybody", Visibility.OPEN);
        inner = room("inner", Visibility.INVITED);
        List.of(ines, tom).forEach(person -> all.members.appoint(host, inner, person.person(), Role.PARTICIPANT));
        said = says(tom, inner, SECRET);
    }

    Room room(String tag, Visibility visibility) {
        return all.rooms.found(host, new NewRoom(tag, tag, "", null, visibility, null, null, null));
    }

    Message says(Viewer who, Room room, String words) {
        return all.messages.post(who, room, NewMessage.of(words), null).message();
    }

    Idea make(Viewer who, NewIdea wanted) {
        return ideas.make(who, wanted, null).idea();
    }

    /** Ines's card of Tom's words, for their inner room. */
    Idea inner() {
        return make(
                ines,
                NewIdea.of(said.id())
                        .titled("Question first", "in a review")
                        .tagged("feedback")
                        .forAudience(Audience.ROOM));
    }

    ShownIdea look(Viewer viewer, Idea idea) {
        return shown.show(viewer, ideas.seen(viewer, idea.id()));
    }

    List<UUID> list(Viewer viewer, WhichIdeas which) {
        return ideas.list(viewer, which).stream().map(Idea::id).toList();
    }

    void hide(Message message) {
        all.database.run(
                handle -> all.revisions.setAside(handle, host, message, new ShownMessage.Aside("hidden", "unkind")));
    }

    void close(Room room) {
        all.database.run(handle -> handle.execute("update room set visibility = 'members' where id = ?", room.id()));
        all.rooms.forget(room);
    }

    @Override
    public void close() {
        board.close();
    }
}
