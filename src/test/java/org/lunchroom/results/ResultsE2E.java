package org.lunchroom.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** The ledger of results and the numbers in a browser. */
class ResultsE2E extends InBrowser {
    private final String once = UUID.randomUUID().toString().substring(0, 8);

    private Locator results(Visitor visitor) {
        return visitor.open("results.html").locator("lunchroom-results");
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator one(Visitor visitor) {
        return visitor.page().locator("lunchroom-results .ledger > li", new Page.LocatorOptions().setHasText(once));
    }

    @Test
    void a_result_is_added_confirmed_by_a_colleague_and_other_words_are_not() {
        var author = visitor("newcomer");
        var ledger = results(author);
        button(ledger, "Add a result").click();
        var claim = ledger.getByLabel("What is different now?");
        assertThat(claim).isFocused();
        claim.fill("We ask first " + once);
        ledger.getByLabel("How can one see it?").fill("In the minutes");
        ledger.getByLabel("Applied").check();
        ledger.getByLabel("Who reads it").selectOption("everyone");
        assertThat(ledger).containsText("Everybody here reads it, with your name.");
        author.isAccessible();
        author.fits();
        button(ledger, "Add it").click();
        assertThat(one(author)).containsText("Not confirmed yet");
        assertThat(button(one(author), "I confirm this")).hasCount(0);

        var colleague = visitor("host");
        results(colleague);
        button(one(colleague), "I confirm this").click();
        assertThat(one(colleague)).containsText("Confirmed by Adaeze Obi");
        colleague.isAccessible();

        results(author);
        button(one(author), "Edit").click();
        var form = author.page().locator("lunchroom-results form");
        assertThat(form).containsText("confirmed other words than these");
        form.getByLabel("What is different now?").fill("We always ask first " + once);
        author.isAccessible();
        button(form, "Save").click();
        assertThat(one(author)).containsText("1 person confirmed an earlier wording");
        button(one(author), "Take out").click();
        button(one(author), "Really take it out?").click();
        assertThat(one(author)).hasCount(0);
    }

    @Test
    void whoever_is_in_charge_of_learning_reads_numbers_and_nobody_else_does() {
        var ruth = visitor("learning");
        var seen = results(ruth);
        assertThat(seen.getByText("What learning came to")).isVisible();
        assertThat(seen.getByRole(AriaRole.TABLE)).isVisible();
        ruth.isAccessible();
        ruth.picture("report");
        ruth.inTheDark().fits();
        var paper =
                ruth.page().waitForDownload(() -> button(seen, "Paper (PDF)").click());
        org.assertj.core.api.Assertions.assertThat(paper.suggestedFilename()).endsWith(".pdf");

        var other = visitor("newcomer", 390, 844);
        assertThat(results(other).locator(".ledger")).isVisible();
        assertThat(results(other).getByText("What learning came to")).hasCount(0);
        other.fits();
        other.isAccessible();
    }
}
