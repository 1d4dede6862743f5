package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Links;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.Said;

/** Digests that came out. */
@Singleton
public class DigestNotices implements NoticeTeller {
    private final Digests digests;
    private final Links links;

    @Inject
    public DigestNotices(Digests digests, Links links) {
        this.digests = digests;
        this.links = links;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DIGEST);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var said = new HashMap<UUID, Said>();
        for (var notice : notices) {
            try {
                var digest = digests.seen(viewer, notice.subject());
                if (digest.published()) {
                    said.put(notice.id(), Said.titled(digest.title(), links.digest(digest.id()), null));
                }
            } catch (Problem notTheirs) {
                // As if it had never been.
            }
        }
        return said;
    }
}
