package org.lunchroom.digests.sending;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How many mails went to somebody on a day of theirs. */
final class DayStore {
    /** One more, if that is not too many: two nodes that ask at once wait for each other. */
    boolean take(Handle handle, UUID person, LocalDate day, int most) {
        handle.createUpdate(
                        "insert into mail_day (person, local_day, mails) values (:person, :day, 0) on conflict do nothing")
                .bind("person", person)
                .bind("day", day.toString())
                .execute();
        return handle.createUpdate("update mail_day set mails = mails + 1"
                                + " where person = :person and local_day = :day and mails < :most")
                        .bind("person", person)
                        .bind("day", day.toString())
                        .bind("most", most)
                        .execute()
                == 1;
    }

    /** It did not go out. */
    void giveBack(Handle handle, UUID person, LocalDate day) {
        handle.createUpdate(
                        "update mail_day set mails = mails - 1 where person = :person and local_day = :day and mails > 0")
                .bind("person", person)
                .bind("day", day.toString())
                .execute();
    }

    void removeOlder(Handle handle, LocalDate day) {
        handle.createUpdate("delete from mail_day where local_day < :day")
                .bind("day", day.toString())
                .execute();
    }
}
