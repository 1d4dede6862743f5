package org.lunchroom.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** What people of a course do together, in a browser: sessions, takeaways, turns, reading, and all of it as it happens. */
class TogetherE2E extends InBrowser {
    private final String tag = "together" + UUID.randomUUID().toString().substring(0, 8);
    private Caller host;
    private Caller newcomer;

    @BeforeEach
    void found_a_course() {
        host = stage().server().as("host");
        newcomer = stage().server().as("newcomer");
        var today = LocalDate.now(Clock.systemUTC());
        var course = host.post("/courses", "{\"title\":\"Leading\"}")
                .expect(201)
                .json()
                .getString("id");
        host.post(
                        "/courses/" + course + "/cohorts",
                        """
                        {"title":"Group 9","tag":"%s","zone":"UTC","startsOn":"%s","endsOn":"%s","past":true,"sessions":[
                          {"title":"Day 1","startsAt":"%sT00:00","endsAt":"%sT23:59"},
                          {"title":"Day 2","startsAt":"%sT09:00","endsAt":"%sT16:00"}]}
                        """
                                .formatted(
                                        tag,
                                        today,
                                        today.plusDays(1),
                                        today,
                                        today,
                                        today.plusDays(1),
                                        today.plusDays(1)))
                .expect(201);
        for (var persona : new String[] {"newcomer", "listener"}) {
            var person =
                    stage().server().as(persona).get("/me").expect(200).json().getString("id");
            host.post("/rooms/" + tag + "/cohort/roster", "{\"person\":\"%s\"}".formatted(person))
                    .expect(201);
        }
    }

    private Locator community(Visitor visitor) {
        return visitor.open("community.html?tag=" + tag).locator("lunchroom-community");
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Moves the chat on from where it is. */
    private void press(String chat, String control) {
        var from = host.get(chat).expect(200).json().getJsonObject("current").getString("step");
        host.post(chat + "/controls/" + control, "{\"from\":\"%s\"}".formatted(from))
                .expect(200);
    }

    @Test
    void a_session_gets_its_backchannel_with_one_press_and_what_one_takes_away_is_a_goal_with_another() {
        var trainer = visitor("host");
        var side = community(trainer).locator(".side .session");
        button(side, "Open its backchannel").click();
        assertThat(side.locator("a")).isFocused();
        trainer.isAccessible();
        trainer.picture("session-chat");

        var chat = "/chats/"
                + host.get("/rooms/" + tag + "/cohort")
                        .expect(200)
                        .json()
                        .getJsonArray("sessions")
                        .getJsonObject(0)
                        .getJsonObject("chat")
                        .getString("id");
        press(chat, "next");
        newcomer.post("/rooms/" + tag + "/messages", "{\"words\":\"Ask one question before I answer.\"}")
                .expect(201);
        press(chat, "end");

        var visitor = visitor("newcomer");
        var room = visitor.open("room.html?tag=" + tag).locator("lunchroom-room");
        // Open by itself at the close; folded in the second sitting.
        room.getByText("Take something away").click();
        var taken = room.locator("lunchroom-goals .takeaways li");
        assertThat(taken).containsText("Ask one question before I answer.");
        visitor.isAccessible();
        visitor.picture("takeaway");
        button(taken, "Make it my goal").click();
        assertThat(taken.locator(".made")).containsText("Your goal");

        assertThat(community(visitor).locator("lunchroom-goals .goal .words"))
                .hasText("Ask one question before I answer.");
    }

    @Test
    void who_is_asked_to_stand_by_a_goal_sees_it_in_the_head_and_two_tabs_agree() {
        var partner = visitor("listener");
        var theirs = community(partner);
        assertThat(theirs.locator("h1")).containsText("Group 9");
        var visitor = visitor("newcomer");
        var mine = community(visitor).locator("lunchroom-goals");
        button(mine, "Set a goal").click();
        mine.getByLabel("What will you try?").fill("Walk before I decide");
        mine.getByLabel("A link that helps").fill("https://learn.example.org/one");
        button(mine, "Another link").click();
        mine.getByLabel("A link that helps").nth(1).fill("https://learn.example.org/two");
        mine.getByLabel("A partner").fill("Priya");
        button(mine, "Priya Nair").click();
        button(mine, "Set this goal").click();
        assertThat(mine.locator(".links a")).hasCount(2);

        // By the stream: nobody has loaded anything anew.
        var head = theirs.locator(".requests button");
        assertThat(head).containsText("asks you to stand by a goal");
        partner.isAccessible();
        head.click();
        assertThat(button(theirs.locator("lunchroom-goals"), "I do")).isFocused();
        button(theirs.locator("lunchroom-goals"), "I do").click();
        assertThat(head).hasCount(0);
        assertThat(mine).containsText("You and Priya Nair see this.");
    }

    @Test
    void turns_go_round_in_a_group_a_text_is_read_in_parts_and_a_reply_written_offline_comes_in_once() {
        var trainer = visitor("host");
        var all = community(trainer);
        button(all, "Begin group work").click();
        var form = all.locator("form.working");
        form.getByLabel("Title").fill("Feedback talks");
        form.getByLabel("People in a group").fill("2");
        trainer.isAccessible();
        button(form, "Deal the groups").click();
        assertThat(all.locator(".work")).containsText("Round 1 of 3");
        button(all, "Read something together").click();
        var reading = all.locator("form.readingform");
        reading.getByLabel("Title").fill("Thanks for the feedback");
        reading.getByLabel("Its parts, each on a line").fill("Chapter one\nChapter two");
        reading.getByLabel("The first one on")
                .fill(LocalDate.now(Clock.systemUTC()).toString());
        trainer.isAccessible();
        trainer.picture("group-work");
        button(reading, "Put it on the calendar").click();
        assertThat(all.locator(".reading li")).hasCount(2);

        var first = visitor("newcomer");
        var second = visitor("listener");
        var one = community(first);
        var two = community(second);
        assertThat(one.locator(".turn, .work .quiet").first()).isVisible();
        boolean mine = one.locator(".turn").innerText().contains("It is your turn");
        var performer = mine ? one : two;
        var critic = mine ? two : one;
        var offline = mine ? second : first;
        button(performer, "Show what you did").click();
        performer.getByLabel("Title").fill("My first talk");
        performer.getByLabel("In your words").fill("It took six minutes.");
        performer.locator(".compose button.primary, form button.primary").last().click();
        assertThat(performer.locator(".thread h2")).hasText("My first talk");

        assertThat(critic.locator(".turn")).containsText("Say what you saw");
        critic.locator(".turn a").click();
        offline.expectingTrouble();
        assertThat(critic.locator(".thread h2")).hasText("My first talk");
        offline.offline(true);
        critic.locator(".reply textarea").fill("You let them finish.");
        critic.locator(".reply textarea").press("Control+Enter");
        assertThat(critic.locator(".letter")).containsText("You let them finish.");
        offline.offline(false);
        assertThat(critic.locator(".letter")).hasCount(0);
        assertThat(critic.locator(".replies .post")).hasCount(1);
        assertThat(performer.locator(".thread")).containsText("1 new reply");
        offline.fits();
    }

    @Test
    void a_new_course_is_made_on_a_telephone_with_its_sessions_and_by_keys() {
        var once = UUID.randomUUID().toString().substring(0, 8);
        var visitor = visitor("host", 390, 844);
        var course = visitor.open("course.html").locator("lunchroom-course");
        button(course, "Courses").click();
        course.getByLabel("Title").fill("Night shift " + once);
        assertThat(course.getByLabel("Tag of its room")).hasValue("nightshift" + once);
        var first = LocalDate.now(Clock.systemUTC()).plusDays(30);
        course.getByLabel("First day").fill(first.toString());
        course.getByLabel("Last day").fill(first.plusDays(1).toString());
        assertThat(course).containsText("2 sessions, one on each day");
        visitor.fits();
        visitor.isAccessible();
        visitor.picture("new-course");
        visitor.inTheDark().isAccessible();
        var make = button(course, "Make it");
        make.focus();
        make.press("Enter");
        assertThat(course.locator("h2")).hasText("Night shift " + once);
        assertThat(course.locator(".sessions li")).hasCount(2);
        assertThat(course.locator(".sessions button")).hasCount(2);
        visitor.fits();
    }
}
