package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.lunchroom.kernel.sql.Database;

/** Whether the machine and the database write times in the same zone. */
@Singleton
class ZoneSubject implements Subject {
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(?::?(\\d{2}))?$");

    private final Database database;
    private final ZoneId here;
    private final CheckStore store = new CheckStore();

    @Inject
    ZoneSubject(Database database) {
        this(database, ZoneId.systemDefault());
    }

    ZoneSubject(Database database, ZoneId here) {
        this.database = database;
        this.here = here;
    }

    @Override
    public String name() {
        return "zone";
    }

    @Override
    public String page() {
        return "databases.md";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Finding look(Approach approach) {
        var there = offset(database.read(store::written));
        var now = here.getRules().getOffset(database.<Instant>read(store::now));
        var values =
                Map.of("zone", here.getId(), "offset", "UTC" + (there.equals(ZoneOffset.UTC) ? "" : there.getId()));
        return now.equals(there) ? Finding.good("zone.same", values) : Finding.look("zone.differs", values);
    }

    // "2026-11-22 20:45:26.123+00" of one, "2026-11-22 20:45:26.123456+05:30" of the other.
    static ZoneOffset offset(String written) {
        var found = OFFSET.matcher(written);
        if (!found.find()) {
            return ZoneOffset.UTC;
        }
        return ZoneOffset.of(found.group(1) + ":" + (found.group(2) == null ? "00" : found.group(2)));
    }
}
