package org.lunchroom.integrations.oembed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * What whoever asks may hear of a page of ours. Nobody has signed in here: of an open room its title and purpose, of one
 * that people join only that one has to sign in, and one for which people are invited does not exist.
 */
@Singleton
public class Teasers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Settings settings;
    private final Rooms rooms;
    private final Chats chats;
    private final Digests digests;

    @Inject
    public Teasers(Settings settings, Rooms rooms, Chats chats, Digests digests) {
        this.settings = settings;
        this.rooms = rooms;
        this.chats = chats;
        this.digests = digests;
    }

    Teaser of(String address) {
        return find(address).orElseThrow(Problem::notFound);
    }

    private Optional<Teaser> find(String written) {
        if (!settings.oembed()) {
            return Optional.empty();
        }
        return PageAddress.of(written, settings.baseUrl(), settings.roomAddress())
                .flatMap(this::page);
    }

    private Optional<Teaser> page(PageAddress page) {
        if (page.chat() != null) {
            return recap(page);
        }
        if (page.digest() != null) {
            return digest(page);
        }
        return rooms.called(page.room())
                .flatMap(room -> seen(room, page, new Teaser(title(room), room.purpose(), page.href())));
    }

    private Optional<Teaser> digest(PageAddress page) {
        return out(page.digest()).flatMap(digest -> {
            if (digest.room() == null) {
                return Optional.of(signIn(page));
            }
            var room = rooms.byId(digest.room());
            var day = DAY.format(digest.publishedAt().atZone(ZoneOffset.UTC));
            return seen(room, page, new Teaser(digest.title(), title(room) + ", " + day, page.href()));
        });
    }

    // A draft is its curators' business.
    private Optional<Digest> out(UUID id) {
        try {
            return Optional.of(digests.byId(id)).filter(Digest::published);
        } catch (Problem none) {
            return Optional.empty();
        }
    }

    private Optional<Teaser> recap(PageAddress page) {
        return published(page.chat()).flatMap(chat -> {
            var room = rooms.byId(chat.room());
            var day = DAY.format(chat.startsAt().atZone(chat.zone()));
            var teaser = new Teaser("Recap: " + chat.title(), title(room) + ", " + day, page.href());
            return seen(room, page, teaser);
        });
    }

    // A draft is its hosts' business, and looks like a chat that never was.
    private Optional<Chat> published(UUID id) {
        try {
            return Optional.of(chats.byId(id))
                    .filter(chat -> chat.announced()
                            && "published".equals(chat.progress().recap()));
        } catch (Problem none) {
            return Optional.empty();
        }
    }

    private static Optional<Teaser> seen(Room room, PageAddress page, Teaser open) {
        return switch (room.visibility()) {
            case OPEN -> Optional.of(open);
            case MEMBERS -> Optional.of(signIn(page));
            case INVITED -> Optional.empty();
        };
    }

    private static Teaser signIn(PageAddress page) {
        return new Teaser("Lunchroom", "Sign in to read this.", page.href());
    }

    private static String title(Room room) {
        return "#" + room.tag() + ": " + room.title();
    }
}
