package org.lunchroom.bookmarks.form;

import org.lunchroom.bookmarks.Bookmark;
import org.lunchroom.bookmarks.Kept;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/**
 * The page as it is to be drawn.
 *
 * @param viewer who sent it; null while that is not known
 * @param unknown whether somebody tried to save without being known
 * @param kept what was saved; null while nothing was
 * @param problem why it was not
 */
record Shown(SaveForm form, Viewer viewer, boolean unknown, Bookmark kept, Problem problem) {
    static Shown of(SaveForm form) {
        return new Shown(form, null, false, null, null);
    }

    Shown to(Viewer sender) {
        return new Shown(form, sender, unknown, kept, problem);
    }

    Shown asking() {
        return new Shown(form, viewer, true, kept, problem);
    }

    Shown refused(Problem why) {
        return new Shown(form, viewer, unknown, kept, why);
    }

    Shown done(Kept what) {
        return new Shown(form, viewer, false, what.bookmark(), null);
    }
}
