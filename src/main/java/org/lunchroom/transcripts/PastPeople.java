package org.lunchroom.transcripts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Directory;
import org.lunchroom.recap.Origin;

/**
 * People of transcripts: one for each name or handle of a chat, and one for all that it leaves nameless. No door of ours
 * answers for their issuer, so nobody ever signs in as one of them.
 */
@Singleton
public class PastPeople {
    static final String ISSUER = "lunchroom:transcript";

    private final Directory directory;

    @Inject
    public PastPeople(Directory directory) {
        this.directory = directory;
    }

    /** The person of that name in that chat; null is somebody. */
    UUID called(UUID chat, String name) {
        var subject = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return directory.arrived(
                Asserted.of(ISSUER, chat + "/" + subject, name == null ? Origin.SOMEONE : name, List.of()));
    }
}
