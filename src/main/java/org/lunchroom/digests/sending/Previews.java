package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Links;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.people.Languages;

/** A digest's mail before it is sent, for its curators: exactly what will go out, but for each person's own link. */
@Singleton
public class Previews {
    private static final String PURPOSE = "preview";
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final Clock clock;
    private final Languages languages;
    private final Digests digests;
    private final DigestSheets sheets;
    private final Seals seals;
    private final Links links;

    @Inject
    public Previews(Clock clock, Languages languages, Digests digests, DigestSheets sheets, Seals seals, Links links) {
        this.clock = clock;
        this.languages = languages;
        this.digests = digests;
        this.sheets = sheets;
        this.seals = seals;
        this.links = links;
    }

    /**
     * The mail.
     *
     * @param page where it is as HTML, for five minutes: a link can't carry a session
     */
    public record Preview(String subject, String text, String page) {}

    /** In the language in which they read mails themselves, or another. */
    public Preview of(Viewer viewer, UUID id, String wanted) {
        var language = Language.of(wanted).orElseGet(() -> languages.of(viewer.person()));
        var digest = digests.curated(viewer, id);
        var until = clock.instant().plus(LASTS);
        var ticket = seals.seal(
                String.join(" ", PURPOSE, id.toString(), String.valueOf(until.toEpochMilli()), language.tag()));
        var page = links.base() + "/digests/" + id + "/mail?ticket=" + ticket;
        return new Preview(digest.title(), Drawing.text(sheet(digest, language)), page);
    }

    /** The mail as HTML for whoever has a ticket; a problem for who has none any more. */
    public String html(UUID id, String ticket) {
        var parts = seals.open(ticket).orElse("").split(" ");
        boolean good = parts.length == 4
                && parts[0].equals(PURPOSE)
                && parts[1].equals(id.toString())
                && clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[2])));
        if (!good) {
            throw Problem.of(401, "ticket-expired", "This link has expired. Open it again from the digest.");
        }
        return Drawing.html(sheet(digests.byId(id), Language.of(parts[3]).orElseThrow()));
    }

    private Sheet sheet(Digest digest, Language language) {
        return sheets.of(digest, links.base() + "/unsubscribe", language);
    }
}
