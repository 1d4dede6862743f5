package org.lunchroom.ideas.sharing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.ideas.Audience;
import org.lunchroom.ideas.Audiences;
import org.lunchroom.ideas.Idea;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;

/**
 * Shares cards again in other rooms. What is posted there is the sharer's own line and a link: no word of the card, and
 * none of what it quotes, so that nobody reads in one room what was said in another that they may not read.
 */
@Singleton
public class Shares {
    private final Ideas ideas;
    private final Audiences audiences;
    private final Messages messages;
    private final IdeaAddress address;

    @Inject
    public Shares(Ideas ideas, Audiences audiences, Messages messages, IdeaAddress address) {
        this.ideas = ideas;
        this.audiences = audiences;
        this.messages = messages;
        this.address = address;
    }

    /** Posts a link to a card that the viewer sees; where its maker does, the card is for that room from then on. */
    public Shared share(Viewer viewer, Idea idea, NewShare wanted, String key) {
        var room = audiences.spoken(viewer, Check.present("room", wanted.room()));
        var line = Check.optionalText("line", wanted.line(), NewShare.LONGEST_LINE);
        var link = address.posted(idea.id());
        var words = line.isEmpty() ? link : line + "\n" + link;
        var offered = messages.offer(viewer, room, NewMessage.of(words), key);
        if (idea.maker().equals(viewer.person())) {
            ideas.bring(viewer, idea, room.id());
        }
        boolean waits = offered.waiting() != null;
        return new Shared(
                room.tag(),
                waits ? null : offered.posted().message().id(),
                waits ? true : null,
                guarded(viewer, idea, room) ? true : null,
                waits || offered.posted().now());
    }

    private boolean guarded(Viewer viewer, Idea before, Room room) {
        var idea = ideas.find(before.id()).orElseThrow(Problem::notFound);
        boolean forThem = idea.audience() == Audience.EVERYONE || idea.maker().equals(viewer.person());
        return !forThem || !audiences.openTo(idea, room);
    }
}
