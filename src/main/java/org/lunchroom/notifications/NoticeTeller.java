package org.lunchroom.notifications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;

/** Says what notices of some kinds mean now: whoever tells of things through {@link Notices} brings one. */
public interface NoticeTeller {
    /** The kinds that it speaks for. */
    Set<Kind> kinds();

    /**
     * By the notice's id. Left out is what was removed or is over, and what this person may not see any more: to them
     * it is as if it had never been. They may read the rooms that the notices are of; that was asked.
     */
    Map<UUID, Said> say(Viewer viewer, List<Notice> notices);
}
