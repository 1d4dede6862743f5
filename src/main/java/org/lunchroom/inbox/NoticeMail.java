package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.Notices;

/** Some minutes after somebody was told of something, writes to them if they have not read it. */
@Singleton
public class NoticeMail implements DueWork {
    private final Notices notices;
    private final Letters letters;

    @Inject
    public NoticeMail(Notices notices, Letters letters) {
        this.notices = notices;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Notices.MAIL;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        notices.find(handle, subject)
                .filter(Notice::unread)
                .ifPresent(notice -> letters.write(handle, Letter.notice(subject, notice.person(), notice.at())));
    }
}
