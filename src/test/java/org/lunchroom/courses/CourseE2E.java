package org.lunchroom.courses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** A course in a browser: lived by a participant, planned by a trainer. */
class CourseE2E extends InBrowser {
    private final String tag = "course" + UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate first = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Berlin"))
            .plusDays(10);

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator tab(Locator where, String name) {
        return where.getByRole(
                AriaRole.TAB, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void plan() {
        var host = stage().server().as("host");
        var course = host.post("/courses", "{\"title\":\"Leading\"}")
                .expect(201)
                .json()
                .getString("id");
        host.post(
                        "/courses/" + course + "/cohorts",
                        """
                        {"title":"Group %1$s","tag":"%1$s","zone":"Europe/Berlin","sessions":[
                          {"title":"Day 1","startsAt":"%2$sT09:00","endsAt":"%2$sT17:00"}]}
                        """
                                .formatted(tag, first))
                .expect(201);
        var path = "/rooms/" + tag + "/cohort";
        host.put(path + "/roster/file", "name,email\nJonas Thiel,newcomer@northwind.example\n")
                .expect(200);
        host.put(
                        path + "/steps",
                        "{\"steps\":[{\"phase\":\"before\",\"title\":\"Read two pages\","
                                + "\"link\":\"https://wiki.example.org/feedback-in-four-sentences\"}]}",
                        "If-Match",
                        "\"1\"")
                .expect(200);
    }

    private Locator course(Visitor visitor) {
        var widget = visitor.open("course.html?tag=" + tag).locator("lunchroom-course");
        assertThat(widget.locator("h2")).hasText("Group " + tag);
        return widget;
    }

    @Test
    void a_participant_ticks_a_step_introduces_themselves_and_asks_without_a_name() {
        plan();
        var visitor = visitor("newcomer");
        var widget = course(visitor);
        assertThat(widget.locator(".phases li[aria-current=step]")).containsText("Before");
        visitor.isAccessible();

        widget.getByLabel("Read two pages").check();
        assertThat(widget).containsText("1 of 1 done.");
        assertThat(widget.getByLabel("Show my trainers that I did this")).not().isChecked();

        widget.getByLabel("Who are you, and what brings you here?").fill("Jonas, four people since September");
        button(widget, "Introduce yourself").click();
        assertThat(widget.locator(".introductions h3")).isFocused();
        assertThat(widget.locator(".people")).containsText("four people since September");

        widget.getByLabel("Your question").fill("Is it usual to be afraid of this?");
        widget.getByLabel("Without my name").check();
        button(widget, "Ask").click();
        assertThat(widget.locator(".said")).containsText("Your question is in the box.");
        assertThat(widget.getByLabel("Your question")).hasValue("");
        visitor.isAccessible();
        visitor.picture("course");
        visitor.inTheDark().fits();
    }

    @Test
    void a_trainer_moves_the_course_by_keys_after_seeing_what_moves() {
        plan();
        var visitor = visitor("host", 390, 844);
        var widget = course(visitor);
        visitor.keys().to(tab(widget, "Overview")).press("ArrowRight");
        assertThat(tab(widget, "Dates")).isFocused();
        widget.getByLabel("First day of the course").fill(first.plusDays(7).toString());
        button(widget.locator("form.line"), "See what would move").press("Enter");

        var moves = widget.locator(".moves");
        assertThat(moves.locator("h4")).isFocused();
        assertThat(moves.locator("tbody tr")).hasCount(10);
        assertThat(moves).containsText("Day 7 of goals set there");
        visitor.isAccessible();
        visitor.fits();
        button(moves, "Move all 10").press("Enter");

        assertThat(widget.locator(".said")).containsText("Moved.");
        assertThat(widget.getByLabel("First day of the course"))
                .hasValue(first.plusDays(7).toString());
    }

    @Test
    void a_trainer_pastes_a_roster_sees_what_comes_of_it_and_somebody_taken_off_is_out() {
        plan();
        var trainer = visitor("host");
        var widget = course(trainer);
        var participant = visitor("newcomer");
        var theirs = course(participant);

        tab(widget, "Roster").click();
        widget.getByLabel("Paste lines").fill("name;email\nYuki;yuki@northwind.example\n=1+1;x@northwind.example\n");
        button(widget, "See what would come of it").click();
        var comes = widget.locator(".comes");
        assertThat(comes).containsText("1 new");
        assertThat(comes.locator(".faults")).containsText("This is a formula");
        trainer.isAccessible();
        button(comes, "Take it in").click();
        assertThat(widget.locator(".roster li")).hasCount(2);

        participant.expectingTrouble();
        button(widget, "Take off the roster: Jonas Thiel").click();
        assertThat(widget.locator(".roster li")).hasCount(1);
        assertThat(theirs.getByRole(AriaRole.ALERT)).isVisible();
    }

    @Test
    void phases_and_steps_are_planned_in_forms_that_everybody_can_use() {
        plan();
        var visitor = visitor("host");
        var widget = course(visitor);
        tab(widget, "Phases").click();
        widget.getByLabel("Alumni", new Locator.GetByLabelOptions().setExact(true))
                .uncheck();
        visitor.isAccessible();
        button(widget, "Save").click();
        assertThat(widget.locator(".phases li")).hasCount(3);

        tab(widget, "Steps and prompts").click();
        var desk = widget.locator(".steps-desk");
        button(desk, "Add a step").click();
        desk.getByLabel("What to do").last().fill("Bring a case");
        button(desk, "Save").click();
        assertThat(widget.locator(".said")).containsText("Saved.");
        visitor.isAccessible();
        tab(widget, "Overview").click();
        assertThat(widget.locator(".steps li")).hasCount(2);
        assertThat(widget).containsText("Fewer than five have ticked it.");
    }

    @Test
    void an_organiser_makes_a_course_where_the_widget_names_no_room() {
        var visitor = visitor("host");
        visitor.open("course.html");
        var widget = visitor.page().locator("lunchroom-course");
        assertThat(widget.locator("h2")).containsText("group 7");
        button(widget, "Courses").click();
        assertThat(widget.locator("h2")).hasText("Courses");
        visitor.isAccessible();
        widget.getByLabel("Title").fill("Asking " + tag);
        assertThat(widget.getByLabel("Tag of its room")).hasValue("asking" + tag);
        widget.getByLabel("First day").fill(first.toString());
        button(widget, "Make it").click();
        assertThat(widget.locator("h2")).hasText("Asking " + tag);
        assertThat(tab(widget, "Dates")).isVisible();
    }
}
