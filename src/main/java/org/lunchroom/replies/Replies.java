package org.lunchroom.replies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.arriving.Arrived;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Addresses;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Rooms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts what people answer by mail. Anybody may write to the mailbox and claim to be anybody: the address that it went to
 * was given to one person, and the mail must say that it is from that person's address. What a machine wrote is dropped, or
 * two of them would talk for ever.
 */
@Singleton
public class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final Database database;
    private final Clock clock;
    private final People people;
    private final Addresses addresses;
    private final Rooms rooms;
    private final Messages messages;
    private final ReplyAddresses places;
    private final Map<Outcome, LongAdder> outcomes = new ConcurrentHashMap<>();

    @Inject
    public Replies(
            Database database,
            Clock clock,
            People people,
            Addresses addresses,
            Rooms rooms,
            Messages messages,
            ReplyAddresses places) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.addresses = addresses;
        this.rooms = rooms;
        this.messages = messages;
        this.places = places;
    }

    /** What became of a mail that came in. */
    public enum Outcome {
        POSTED,
        /** A machine wrote it. */
        AUTOMATIC,
        /** To no address that we gave to anybody, or to one that is too old. */
        UNKNOWN,
        /** Not from the person that the address was given to. */
        FORGED,
        /** Nothing was left above the quoted letter. */
        EMPTY,
        /** The room did not take it: its person left it, it is closed, the words are too many. */
        REFUSED,
        /** A mail of ours can't be delivered, and no more are sent there. */
        BOUNCED,
        /** A mail of ours is late, or was refused for now. */
        NOTED
    }

    /** Deals with one mail; dealing with it again changes nothing. */
    public Outcome take(Arrived mail) {
        var outcome = dealt(mail);
        outcomes.computeIfAbsent(outcome, any -> new LongAdder()).increment();
        return outcome;
    }

    /** How many became what, on this node since its start. */
    public Map<Outcome, Long> outcomes() {
        return outcomes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .sum()));
    }

    private Outcome dealt(Arrived mail) {
        var returned = places.person(mail.to());
        if (returned.isPresent() && mail.report().isPresent()) {
            var report = mail.report().get();
            if (!report.gone()) {
                return Outcome.NOTED;
            }
            database.run(handle -> addresses.fails(handle, returned.get(), report.status(), clock.instant()));
            LOG.warn("Mails to one more address come back and are not sent any more: {}", report.status());
            return Outcome.BOUNCED;
        }
        if (mail.automatic()) {
            return Outcome.AUTOMATIC;
        }
        return places.place(mail.to()).map(place -> answered(mail, place)).orElse(Outcome.UNKNOWN);
    }

    private Outcome answered(Arrived mail, ReplyPlace place) {
        var own = addresses.of(place.person());
        boolean theirs = mail.from().size() == 1
                && own.filter(mail.from().get(0)::equalsIgnoreCase).isPresent();
        if (!theirs) {
            return Outcome.FORGED;
        }
        var words = OwnWords.of(mail.text());
        return words.isEmpty() ? Outcome.EMPTY : posted(mail, place, words);
    }

    private Outcome posted(Arrived mail, ReplyPlace place, String words) {
        var viewer = viewer(place);
        try {
            var room = rooms.byId(place.room());
            if (viewer.isEmpty() || !rooms.reads(viewer.get(), room)) {
                return Outcome.REFUSED;
            }
            // The same mail again, after a crash or from an eager server, is the same message.
            messages.post(
                    viewer.get(),
                    room,
                    new NewMessage(words, place.message(), null, null),
                    "mail-" + Digest.of(mail.id()));
            return Outcome.POSTED;
        } catch (Problem refused) {
            return Outcome.REFUSED;
        }
    }

    private Optional<Viewer> viewer(ReplyPlace place) {
        return people.name(place.person()).map(name -> new Viewer(place.person(), name, Set.of(Roles.MEMBER)));
    }
}
