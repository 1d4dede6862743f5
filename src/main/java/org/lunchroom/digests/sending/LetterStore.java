package org.lunchroom.digests.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class LetterStore {
    private static final String THIS = " where kind = :kind and subject = :subject and person = :person";

    /** Each once: what is there already stays as it is. It may go out from {@code now} on. */
    void insert(Handle handle, List<Letter> letters, Instant now) {
        var batch = handle.prepareBatch(
                """
                insert into letter (kind, subject, person, about, since, until, state, not_before, attempts)
                values (:kindText, :subject, :person, :about, :since, :until, 'waiting', :now, 0)
                on conflict do nothing
                """);
        for (var letter : letters) {
            batch.bindMethods(letter)
                    .bind("kindText", letter.kind().name())
                    .bind("now", now)
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Whether there is one that may go out. */
    boolean waiting(Handle handle, Instant now) {
        return handle.createQuery("select kind from letter where state = 'waiting' and not_before <= :now limit 1")
                .bind("now", now)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /** The next that may go out, ours until the transaction ends; what another node looks at is passed over. */
    Optional<Letter> next(Handle handle, Instant now) {
        return handle.createQuery(
                        """
                        select kind, subject, person, about, since, until, attempts from letter
                        where state = 'waiting' and not_before <= :now
                        order by state, not_before limit 1 for update skip locked
                        """)
                .bind("now", now)
                .map(ConstructorMapper.of(Letter.class))
                .findOne();
    }

    void claim(Handle handle, Letter letter, Instant now) {
        handle.createUpdate("update letter set state = 'sending', claimed_at = :now, attempts = attempts + 1" + THIS)
                .bindMethods(letter)
                .bind("kind", letter.kind().name())
                .bind("now", now)
                .execute();
    }

    void wait(Handle handle, Letter letter, Instant until, String reason) {
        handle.createUpdate("update letter set state = 'waiting', not_before = :until0, reason = :reason" + THIS)
                .bindMethods(letter)
                .bind("kind", letter.kind().name())
                .bind("until0", until)
                .bind("reason", reason)
                .execute();
    }

    void settle(Handle handle, Letter letter, String state, String reason, Instant now) {
        handle.createUpdate("update letter set state = :state, settled_at = :now, reason = :reason" + THIS)
                .bindMethods(letter)
                .bind("kind", letter.kind().name())
                .bind("state", state)
                .bind("reason", reason)
                .bind("now", now)
                .execute();
    }

    /** Whether something was held back from this person that came in no other mail. */
    boolean holds(Handle handle, UUID person) {
        return handle.createQuery("select kind from letter where person = :person and state = 'held'"
                        + " and gathered is null limit 1")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /** From now on what was held back belongs to this letter, whatever becomes of it: it comes once or not at all. */
    void gather(Handle handle, Letter letter) {
        handle.createUpdate("update letter set gathered = :subject"
                        + " where person = :person and state = 'held' and gathered is null")
                .bind("subject", letter.subject())
                .bind("person", letter.person())
                .execute();
    }

    /** What this letter gathered, oldest first. */
    List<Letter> gathered(Handle handle, Letter letter) {
        return handle.createQuery(
                        """
                        select kind, subject, person, about, since, until, attempts from letter
                        where gathered = :subject and person = :person order by settled_at, kind, subject
                        """)
                .bind("subject", letter.subject())
                .bind("person", letter.person())
                .map(ConstructorMapper.of(Letter.class))
                .list();
    }

    /** Whether one of this kind about this went to the person, or was on its way there. */
    boolean went(Handle handle, Letter.Kind kind, UUID about, UUID person) {
        return handle.createQuery("select kind from letter where person = :person and about = :about and kind = :kind"
                        + " and state in ('sent', 'unknown') limit 1")
                .bind("person", person)
                .bind("about", about)
                .bind("kind", kind.name())
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /** What a node claimed and never settled: it may have gone out, so it is not tried again. */
    int giveUp(Handle handle, Instant claimedBefore, Instant now) {
        return handle.createUpdate(
                        """
                        update letter set state = 'unknown', settled_at = :now, reason = 'server-stopped'
                        where state = 'sending' and claimed_at < :before
                        """)
                .bind("now", now)
                .bind("before", claimedBefore)
                .execute();
    }

    /** What became of a digest's letters, those that were removed since among them. */
    List<Fate> fates(Handle handle, UUID subject) {
        return handle.createQuery(
                        """
                        select state, reason, cast(sum(letters) as int) as letters from (
                          select state, coalesce(reason, '') as reason, count(*) as letters from letter
                          where subject = :subject group by state, reason
                          union all
                          select state, reason, letters from letter_count where subject = :subject) as each_one
                        group by state, reason order by state, reason
                        """)
                .bind("subject", subject)
                .map(ConstructorMapper.of(Fate.class))
                .list();
    }

    /** Removes letters settled before a moment, the oldest first, and keeps how many there were; true if more are left. */
    boolean remove(Handle handle, Instant before, int most) {
        var rest = handle.createQuery("select settled_at from letter where settled_at < :before"
                        + " order by settled_at limit 1 offset :most")
                .bind("before", before)
                .bind("most", most)
                .mapTo(Instant.class)
                .findOne();
        // Up to and with that one: of many that were settled at one moment some would stay for ever otherwise.
        var until = rest.map(at -> at.plusMillis(1)).filter(before::isAfter).orElse(before);
        handle.createQuery(
                        """
                        select subject, state, coalesce(reason, '') as reason, count(*) as letters from letter
                        where settled_at < :until and kind = 'DIGEST' group by subject, state, coalesce(reason, '')
                        """)
                .bind("until", until)
                .map((row, context) -> new Counted(
                        row.getObject("subject", UUID.class),
                        new Fate(row.getString("state"), row.getString("reason"), row.getInt("letters"))))
                .list()
                .forEach(counted -> add(handle, counted));
        handle.createUpdate("delete from letter where settled_at < :until")
                .bind("until", until)
                .execute();
        return rest.isPresent();
    }

    private record Counted(UUID subject, Fate fate) {}

    private static void add(Handle handle, Counted counted) {
        var known = "update letter_count set letters = letters + :letters"
                + " where subject = :subject and state = :state and reason = :reason";
        var fresh = "insert into letter_count (subject, state, reason, letters)"
                + " values (:subject, :state, :reason, :letters)";
        for (var statement : List.of(known, fresh)) {
            int changed = handle.createUpdate(statement)
                    .bindMethods(counted.fate())
                    .bind("subject", counted.subject())
                    .execute();
            if (changed > 0) {
                return;
            }
        }
    }

    void forget(Handle handle, UUID person) {
        handle.createUpdate("delete from letter where person = :person and state <> 'sending'")
                .bind("person", person)
                .execute();
    }
}
