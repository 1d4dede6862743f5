package org.lunchroom.digests;

import org.lunchroom.digests.sending.LetterRemoval;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.Settings;

/** What an admin may set about digests. */
public final class DigestSettings {
    private DigestSettings() {}

    /** Reads everything once; the first wrong value stops the start. */
    public static void check(Settings settings) {
        new Limits(settings).most();
        new Links(settings).base();
        Wishes.zone(settings);
        Language.usual(settings);
        LetterRemoval.days(settings);
    }
}
