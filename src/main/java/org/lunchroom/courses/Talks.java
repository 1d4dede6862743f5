package org.lunchroom.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.identity.Viewer;

/** The chats and backchannels that go with sessions, answered by whoever runs them. */
public interface Talks {
    /** These, as everybody in the course may see them; drafts and what is gone are left out. */
    Map<UUID, Talk> of(Collection<UUID> chats);

    /** Whether the viewer may put this chat beside a session. */
    boolean leads(Viewer viewer, UUID chat);

    /**
     * A chat beside a session, and what came of it.
     *
     * @param room the tag of its room: a backchannel has one of its own
     * @param links how many different links people shared in it
     * @param picked how many answers its hosts picked
     * @param recap "draft" or "published"; null while there is none
     */
    record Talk(
            UUID id,
            String room,
            String title,
            String state,
            Instant startsAt,
            int posts,
            int questions,
            int links,
            int picked,
            String recap) {}
}
