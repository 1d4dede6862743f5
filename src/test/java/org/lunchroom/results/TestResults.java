package org.lunchroom.results;

import java.util.Optional;
import java.util.Set;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.results.confirming.Confirmations;
import org.lunchroom.results.report.Reports;
import org.lunchroom.results.view.ShownResult;
import org.lunchroom.results.view.ShownResults;
import org.lunchroom.rooms.PostLimits;

/** Everything of results by hand, around the people and the room of goals; Ruth is in charge of learning. */
public final class TestResults {
    public final TestGoals goals;
    public final Results results;
    public final Confirmations confirmations;
    public final ShownResults shown;
    public final Reports reports;
    public final Viewer ruth;

    public TestResults(Database database, MovableClock clock) {
        goals = new TestGoals(database, clock, new KeptMails(clock));
        var stand = goals.mail.stand;
        var audit = new org.lunchroom.audit.Audit(database, clock);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        results = new Results(database, clock, stand.rooms, stand.chats, goals.goals, audit, limits);
        confirmations = new Confirmations(database, clock, results, goals.record);
        shown = new ShownResults(results, confirmations, stand.people, stand.rooms, stand.chats);
        reports = new Reports(database, clock, stand.rooms, audit);
        var arrived = goals.mail.person("Ruth Adler");
        ruth = new Viewer(arrived.person(), arrived.name(), Roles.held(Set.of(Roles.LEARNING)));
    }

    public Result claim(Viewer viewer, String words) {
        return results.claim(
                viewer, NewResult.of(goals.room.tag(), words, "The rota shows it.", ValueStep.APPLIED), null);
    }

    public ShownResult look(Viewer viewer, Result result) {
        return shown.show(viewer, results.seen(viewer, result.id()));
    }
}
