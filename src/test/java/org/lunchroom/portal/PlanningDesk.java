package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.lunchroom.harness.Visitor;

/** The planner under the hand of a host: from a new room to an announced chat, by clicking. */
record PlanningDesk(Visitor host) {
    void found(String tag, String title) {
        host.open("plan.html");
        host.button("New room…").click();
        field("Name").fill(title);
        field("Tag, without #").fill(tag);
        host.button("Make the room").click();
        host.button("Plan a chat").click();
    }

    /** Lunch and learn, cut down to the given questions, at most four. */
    void fill(String title, LocalDateTime startsAt, int minutes, List<String> questions) {
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Lunch and learn")))
                .check();
        field("Title").fill(title);
        field("Date").fill(DateTimeFormatter.ISO_LOCAL_DATE.format(startsAt));
        field("Time").fill(DateTimeFormatter.ofPattern("HH:mm").format(startsAt));
        field("Minutes").fill(String.valueOf(minutes));
        for (int extra = 4; extra > questions.size(); extra--) {
            host.button("Remove Q" + extra).click();
        }
        for (int i = 0; i < questions.size(); i++) {
            field("Q" + (i + 1) + ": what people read").fill(questions.get(i));
        }
    }

    void lasts(String step, int minutes) {
        field(step + ": minutes").fill(String.valueOf(minutes));
    }

    void helpedBy(String name) {
        field("Co-moderators").pressSequentially(name.substring(0, 4));
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(host.button("Remove " + name)).isVisible();
    }

    void announce() {
        host.button("Announce").click();
        assertThat(host.main()
                        .getByText("Announced. Here is what to send around.")
                        .first())
                .isVisible();
    }

    /** From the planner's list to the console of the chat, once its lobby is open. */
    void openConsole(String title) {
        host.link(Pattern.compile("^Console.*" + title)).click();
    }

    Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Page page() {
        return host.page();
    }
}
