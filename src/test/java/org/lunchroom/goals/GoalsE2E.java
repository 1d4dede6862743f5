package org.lunchroom.goals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Goals in a browser: set, answered with one press, taken back, with a partner. */
class GoalsE2E extends InBrowser {
    private final String tag = "goals" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void found_a_room() {
        stage().server()
                .as("host")
                .post("/rooms", "{\"tag\":\"%s\",\"title\":\"Goals\",\"visibility\":\"members\"}".formatted(tag))
                .expect(201);
        stage().server().as("newcomer").put("/rooms/" + tag + "/membership", "").expect(200);
        stage().server().as("listener").put("/rooms/" + tag + "/membership", "").expect(200);
    }

    private Locator goals(Visitor visitor) {
        return visitor.open("results.html?tag=" + tag).locator("lunchroom-goals");
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void a_goal_is_set_with_a_partner_who_agrees_and_answered_with_one_press() {
        var visitor = visitor("newcomer");
        var goals = goals(visitor);
        button(goals, "Set a goal").click();
        assertThat(goals.getByLabel("What will you try?")).isFocused();
        goals.getByLabel("What will you try?").fill("Ask one question first");
        goals.getByLabel("A link that helps").fill("https://learn.example.org/questions");
        goals.getByLabel("Everybody in #" + tag).check();
        assertThat(goals).containsText("Everybody in #" + tag + " sees this");
        goals.getByLabel("Only me").check();
        goals.getByLabel("A partner").fill("Priya");
        button(goals, "Priya Nair").click();
        visitor.isAccessible();
        button(goals, "Set this goal").click();
        assertThat(goals).containsText("Priya Nair was asked and has not agreed yet.");

        var partner = visitor("listener");
        var theirs = goals(partner);
        assertThat(theirs).containsText("Jonas Thiel asks you to stand by a goal.");
        assertThat(theirs).not().containsText("Ask one question first");
        partner.isAccessible();
        button(theirs, "I do").click();
        assertThat(theirs).containsText("Ask one question first");

        goals = goals(visitor);
        assertThat(goals).containsText("You and Priya Nair see this.");
        button(goals, "Say it now").click();
        button(goals, "Done").click();
        assertThat(goals.locator(".kept")).isFocused();
        goals.getByLabel("A line about it, if you like").fill("It took four seconds");
        visitor.isAccessible();
        visitor.picture("goal");
        button(goals, "Keep the line").click();
        assertThat(goals).containsText("Over or put away (1)");
        visitor.inTheDark().fits();
        goals.locator(".over summary").click();
        button(goals, "Say what came of it").click();
        var form = visitor.page().locator("lunchroom-results form");
        assertThat(form.getByLabel("What is different now?")).hasValue("Ask one question first");
        button(form, "Cancel").click();
        button(goals, "Take it back").click();
        assertThat(goals.locator(".over")).hasCount(0);
        assertThat(goals).containsText("Next check-in: day 7");
    }

    @Test
    void by_keys_on_a_telephone_a_goal_is_set_put_away_and_deleted() {
        var visitor = visitor("newcomer", 390, 844);
        var goals = goals(visitor);
        visitor.keys().to(button(goals, "Set a goal")).press("Enter");
        visitor.keys().to(goals.getByLabel("What will you try?")).press("Escape");
        assertThat(button(goals, "Set a goal")).isFocused();
        button(goals, "Set a goal").press("Enter");
        visitor.page().keyboard().type("Walk first");
        visitor.fits();
        visitor.keys().to(button(goals, "Set this goal")).press("Enter");
        assertThat(goals).containsText("Walk first");
        assertThat(goals).containsText("Only you see this.");
        visitor.keys().to(button(goals, "Put away")).press("Enter");
        assertThat(goals.locator(".over summary")).isFocused();
        visitor.page().keyboard().press("Enter");
        visitor.fits();
        visitor.isAccessible();
        visitor.keys().to(button(goals, "Delete for good")).press("Enter");
        button(goals, "Really delete it, with all answers?").press("Enter");
        assertThat(goals).containsText("You have not set a goal here.");
    }
}
