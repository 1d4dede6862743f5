package org.lunchroom.calendars.invitations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.calendars.CalendarWords;
import org.lunchroom.calendars.ChatDates;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.LetterWriter;
import org.lunchroom.digests.sending.Recipient;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.digests.sending.Unsubscribing;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.calendar.CalendarText;
import org.lunchroom.kernel.calendar.Invited;
import org.lunchroom.kernel.calendar.Invited.Method;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.kernel.mail.Mail;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.Kind;
import org.lunchroom.rooms.Rooms;

/** The mail that does in a calendar what was done here: put a chat there, move it, take it out. */
@Singleton
public class InvitationLetters implements LetterWriter {
    private final Clock clock;
    private final Rooms rooms;
    private final ChatDates dates;
    private final Invitations invitations;
    private final Choices choices;
    private final Unsubscribing unsubscribing;
    private final Links links;
    private final String organizer;

    @Inject
    InvitationLetters(
            Clock clock,
            Rooms rooms,
            ChatDates dates,
            Invitations invitations,
            Choices choices,
            Unsubscribing unsubscribing,
            Links links,
            PostOffice office) {
        this(clock, rooms, dates, invitations, choices, unsubscribing, links, office.sender());
    }

    /** By hand. */
    public InvitationLetters(
            Clock clock,
            Rooms rooms,
            ChatDates dates,
            Invitations invitations,
            Choices choices,
            Unsubscribing unsubscribing,
            Links links,
            String organizer) {
        this.clock = clock;
        this.rooms = rooms;
        this.dates = dates;
        this.invitations = invitations;
        this.choices = choices;
        this.unsubscribing = unsubscribing;
        this.links = links;
        this.organizer = organizer;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.INVITATION;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        return invitations
                .meant(person, letter)
                .map(coming -> rooms.byId(coming.chat().room()))
                .filter(room -> rooms.reads(new Viewer(person, "", Set.of(Roles.MEMBER)), room))
                .filter(room -> choices.mails(person, Kind.CALENDAR, room.id()))
                .isPresent();
    }

    @Override
    public Optional<Mail.Event> event(Recipient to, Letter letter) {
        return invitations.meant(to.viewer().person(), letter).map(coming -> event(to, coming));
    }

    private Mail.Event event(Recipient to, Coming coming) {
        var chat = coming.chat();
        var event = dates.event(chat, rooms.byId(chat.room()), to.language());
        var invited = new Invited(
                coming.method(), organizer, to.address(), to.viewer().name(), coming.answer());
        boolean off = coming.method() == Method.CANCEL;
        var text = CalendarText.message(off ? event.off() : event, invited, clock.instant());
        return new Mail.Event(coming.method().name(), text);
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        return invitations.meant(to.viewer().person(), letter).map(coming -> sheet(to, coming));
    }

    private Sheet sheet(Recipient to, Coming coming) {
        var words = CalendarWords.in(to.language());
        var chat = coming.chat();
        var tag = rooms.byId(chat.room()).tag();
        return new Sheet(
                to.language(),
                words.say("mail." + what(coming), Map.of("title", chat.title())),
                words.say("mail.over", Map.of("room", "#" + tag)),
                chat.title(),
                Trees.verbatim(words.say("mail.when." + what(coming), when(words, chat))),
                List.of(),
                links.room(tag),
                words.say("mail.open"),
                words.say(coming.leads() ? "mail.why.host" : "mail.why"),
                "calendar",
                unsubscribing.address(Letter.Kind.INVITATION, to.viewer().person(), null));
    }

    private String what(Coming coming) {
        if (coming.chat().state() == ChatState.CANCELLED) {
            return "off";
        }
        if (coming.method() == Method.CANCEL) {
            return "out";
        }
        return invitations.heard(coming) ? "changed" : "new";
    }

    private static Map<String, String> when(Speech words, Chat chat) {
        return Map.of(
                "from", words.time("moment", chat.startsAt(), chat.zone()),
                "until", words.time("hour", chat.endsAt(), chat.zone()),
                "zone", chat.zone().getId());
    }
}
