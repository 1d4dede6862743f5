package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.kernel.mail.NotTaken;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;

/** Whether mails find their way: the server is asked now, and those since the start are counted. */
@Singleton
class MailSubject implements Subject {
    private final PostOffice office;
    private final Settings settings;

    @Inject
    MailSubject(PostOffice office, Settings settings) {
        this.office = office;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String page() {
        return "mail.md";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Finding look(Approach approach) {
        if (settings.demo()) {
            return Finding.good("mail.kept");
        }
        if (!office.isOn()) {
            return Finding.look("mail.off");
        }
        try {
            office.knock();
        } catch (NotTaken refused) {
            return Finding.wrong("mail.refused", Map.of("reason", refused.reason()));
        }
        long lost = office.outcomes().entrySet().stream()
                .filter(outcome -> outcome.getKey().lost())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return lost > 0 ? Finding.look("mail.lost", Map.of("count", lost)) : Finding.good("mail.answers");
    }
}
