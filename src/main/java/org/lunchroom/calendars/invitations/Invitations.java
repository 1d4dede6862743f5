package org.lunchroom.calendars.invitations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.attendance.Rsvps;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.kernel.calendar.Invited.Answer;

/**
 * Who is to be told of a chat by mail: whoever leads it, said yes or maybe, or took that back. Nobody sees that list; each
 * letter names its own person only.
 */
@Singleton
public class Invitations {
    private final Chats chats;
    private final Rsvps rsvps;
    private final Letters letters;

    @Inject
    public Invitations(Chats chats, Rsvps rsvps, Letters letters) {
        this.chats = chats;
        this.rsvps = rsvps;
        this.letters = letters;
    }

    /** Writes to everybody whom it concerns how it stands now; who was told so before is told nothing. */
    void write(Handle handle, Chat chat) {
        if (letters.on() && tells(chat)) {
            letters.write(
                    handle,
                    coming(chat)
                            .filter(one -> one.answer() != Answer.DECLINED || heard(one))
                            .map(Coming::letter)
                            .toList());
        }
    }

    /** Whether they heard of the chat before. */
    boolean heard(Coming one) {
        return letters.went(Letter.Kind.INVITATION, one.chat().id(), one.person());
    }

    // One that has begun needs no calendar any more.
    private static boolean tells(Chat chat) {
        return chat.announced() && (chat.publicState().ahead() || chat.state() == ChatState.CANCELLED);
    }

    private Stream<Coming> coming(Chat chat) {
        var leads = chats.leads(chat.id()).stream().map(ChatHost::person).collect(Collectors.toSet());
        return Stream.concat(
                leads.stream().sorted().map(person -> Coming.leading(chat, person)),
                rsvps.given(chat.id()).stream()
                        .filter(given -> !leads.contains(given.person()))
                        .map(given -> Coming.saying(chat, given.person(), given.answer(), given.at())));
    }

    /** How it stands between the letter's chat and its person, if that is still what the letter was to tell. */
    Optional<Coming> meant(UUID person, Letter letter) {
        var chat = chats.byId(letter.about());
        return tells(chat)
                ? coming(chat)
                        .filter(one -> one.person().equals(person))
                        .filter(one -> one.letter().subject().equals(letter.subject()))
                        .findFirst()
                : Optional.empty();
    }
}
