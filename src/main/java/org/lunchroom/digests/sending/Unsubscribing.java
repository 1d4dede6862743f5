package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.Kind;

/** The link at the foot of a mail that stops more of its kind: it works without signing in, and does nothing else. */
@Singleton
public class Unsubscribing {
    private static final String PURPOSE = "unsubscribe";

    private final Seals seals;
    private final Wishes wishes;
    private final Links links;
    private final Choices choices;

    @Inject
    public Unsubscribing(Seals seals, Wishes wishes, Links links, Choices choices) {
        this.seals = seals;
        this.wishes = wishes;
        this.links = links;
        this.choices = choices;
    }

    /** Whom it leaves alone, and with what: a room's digests, everyone's where there is no room, catch-ups, goals, or courses. */
    record Order(Letter.Kind kind, UUID person, UUID room) {
        String text() {
            return String.join(" ", PURPOSE, kind.name(), person.toString(), String.valueOf(room));
        }

        static Optional<Order> of(String text) {
            var parts = text.split(" ", -1);
            if (parts.length != 4 || !parts[0].equals(PURPOSE)) {
                return Optional.empty();
            }
            var room = parts[3].equals("null") ? null : UUID.fromString(parts[3]);
            return Optional.of(new Order(Letter.Kind.valueOf(parts[1]), UUID.fromString(parts[2]), room));
        }
    }

    /** The address for this person; {@code room} is null for all that is not one room's. */
    public String address(Letter.Kind kind, UUID person, UUID room) {
        return links.base() + "/unsubscribe?token=" + seals.seal(new Order(kind, person, room).text());
    }

    /** What the token is for; empty for anything that was not signed here for this. */
    Optional<Order> read(String token) {
        return seals.open(token).flatMap(Order::of);
    }

    /** Twice is once. */
    void carryOut(Order order) {
        switch (order.kind()) {
            case CATCH_UP -> wishes.refuseCatchUp(order.person());
            case CHECK_IN, PARTNER -> wishes.takeCheckIns(order.person(), false);
            case INVITATION -> choices.stopMails(order.person(), Kind.CALENDAR);
            case PHASE -> wishes.takeCourses(order.person(), false);
            case NOTICE -> choices.stopMails(order.person());
            case HELD -> stopAll(order.person());
            default -> wishes.refuse(order.person(), order.room());
        }
    }

    // What a gathering mail holds is of all kinds.
    private void stopAll(UUID person) {
        wishes.refuseAll(person);
        choices.stopMails(person);
    }
}
