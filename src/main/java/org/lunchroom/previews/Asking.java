package org.lunchroom.previews;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.bookmarks.Pages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;

/** Lets somebody ask about a page before they save it. */
@Singleton
public class Asking {
    private static final int A_MINUTE = 30;

    private final Database database;
    private final Pages pages;
    private final Previews previews;
    private final Looking looking;
    // Whoever asks makes the server go somewhere: that has a pace.
    private final Allowance<UUID> allowance = new Allowance<>(A_MINUTE);

    @Inject
    public Asking(Database database, Pages pages, Previews previews, Looking looking) {
        this.database = database;
        this.pages = pages;
        this.previews = previews;
        this.looking = looking;
    }

    /**
     * What is known by now.
     *
     * @param state "ready", "waiting" (ask again in a moment), or "nothing" (there is, or will be, nothing to show)
     */
    public record Told(String state, Preview preview) {}

    /** What the page says of itself; where nobody has asked it yet, it is asked now, and the answer comes later. */
    public Told about(Viewer viewer, WebAddress address) {
        var known = previews.of(java.util.List.of(address)).get(address.key());
        if (known != null) {
            return new Told("ready", known);
        }
        if (!looking.isAllowed()) {
            return new Told("nothing", null);
        }
        boolean answered = database.read(handle -> pages.find(handle, address))
                .map(previews::isSettled)
                .orElse(false);
        if (!answered) {
            ask(viewer, address);
        }
        return new Told(answered ? "nothing" : "waiting", null);
    }

    private void ask(Viewer viewer, WebAddress address) {
        if (database.read(handle -> pages.find(handle, address)).isEmpty()) {
            allowance.take(viewer.person()).ifPresent(wait -> {
                throw Problem.later(429, "too-many-requests", "You ask about many pages at once.", wait);
            });
            database.write(handle -> pages.known(handle, address));
        }
        looking.soon();
    }
}
