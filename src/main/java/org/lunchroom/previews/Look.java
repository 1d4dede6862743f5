package org.lunchroom.previews;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.Fetched;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.previews.Seen.What;
import org.lunchroom.previews.pictures.Thumbnail;
import org.lunchroom.previews.reading.MoreFacts;
import org.lunchroom.previews.reading.PageFacts;
import org.lunchroom.previews.reading.PageReader;
import org.lunchroom.previews.reading.SignIn;

/** Looks at a page: asks for it, reads what it says of itself, and makes a small picture of the one it names. */
@Singleton
public class Look {
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final Outbound outbound;

    @Inject
    public Look(Outbound outbound) {
        this.outbound = outbound;
    }

    boolean isAllowed() {
        return outbound.isOpen();
    }

    Seen at(WebAddress page) {
        var to = Destination.of(page.untracked());
        if (to.isEmpty()) {
            return Seen.just(What.NOTHING);
        }
        try {
            return read(to.get(), outbound.fetch(to.get(), PageReader.PAGE));
        } catch (NotFetched e) {
            return Seen.just(
                    switch (e.reason()) {
                        case NOT_ALLOWED -> What.OFF;
                        case NO_SUCH_HOST -> What.GONE;
                        case ADDRESS, REDIRECTS -> What.NOTHING;
                        case BUSY -> What.BUSY;
                        case TOO_SLOW, UNREACHABLE -> What.AWAY;
                    });
        }
    }

    private Seen read(Destination asked, Fetched fetched) {
        int status = fetched.head().status();
        if (SignIn.isNeeded(asked, fetched)) {
            return Seen.just(What.CLOSED);
        }
        if (!fetched.ok()) {
            boolean passing = status >= 500 || status == 408 || status == 429;
            return Seen.just(GONE.contains(status) ? What.GONE : passing ? What.AWAY : What.NOTHING);
        }
        var said = PageReader.read(fetched);
        var facts = complete(said) ? said : said.or(more(said));
        if (facts.title() == null) {
            return Seen.just(What.NOTHING);
        }
        return new Seen(What.READY, facts, picture(fetched, facts).orElse(null));
    }

    private static boolean complete(PageFacts facts) {
        return facts.more() == null || (facts.title() != null && facts.picture() != null && facts.author() != null);
    }

    private PageFacts more(PageFacts facts) {
        try {
            return MoreFacts.oEmbed(outbound.fetch(facts.more(), PageReader.FACTS));
        } catch (NotFetched e) {
            return PageFacts.NONE;
        }
    }

    private Optional<Thumbnail> picture(Fetched page, PageFacts facts) {
        if (facts.picture() == null) {
            return Optional.empty();
        }
        try {
            var file = facts.picture().equals(page.from()) ? page : outbound.fetch(facts.picture(), PageReader.PICTURE);
            return file.ok() && !file.cut() && file.size() > 0 ? Thumbnail.of(file.bytes()) : Optional.empty();
        } catch (NotFetched e) {
            return Optional.empty();
        }
    }
}
