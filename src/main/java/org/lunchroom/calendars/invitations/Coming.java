package org.lunchroom.calendars.invitations;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.kernel.calendar.Invited.Answer;
import org.lunchroom.kernel.calendar.Invited.Method;

/**
 * How it stands between a chat and somebody: what they said, and whether it takes place for them.
 *
 * @param said when they said it; the beginning of time for those who lead it
 */
record Coming(Chat chat, UUID person, boolean leads, Answer answer, Instant said) {
    static Coming leading(Chat chat, UUID person) {
        return new Coming(chat, person, true, Answer.ACCEPTED, Instant.EPOCH);
    }

    static Coming saying(Chat chat, UUID person, String answer, Instant said) {
        var meant =
                switch (answer) {
                    case "yes" -> Answer.ACCEPTED;
                    case "maybe" -> Answer.TENTATIVE;
                    default -> Answer.DECLINED;
                };
        return new Coming(chat, person, false, meant, said);
    }

    Method method() {
        return chat.state() == ChatState.CANCELLED || answer == Answer.DECLINED ? Method.CANCEL : Method.REQUEST;
    }

    /** The letter that tells of it, the same as long as it stands so. */
    Letter letter() {
        var stand = String.join("-", "invitation", String.valueOf(chat.sequence()), method().name(), answer.name());
        return Letter.invitation(chat.id(), person, stand, said);
    }
}
