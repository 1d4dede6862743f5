package org.lunchroom.courses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Started;
import org.lunchroom.harness.Timekeeper;
import org.lunchroom.harness.Visitor;

/**
 * One thread from the invitation to the result, on a clock that is moved: fourteen days before a course, a date that moves, the
 * course, goals, and the questions how it goes after 7, 30 and 90 days.
 */
class CourseThreadE2E extends InBrowser {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String TAG = "thread";
    private static final String COHORT = "/rooms/" + TAG + "/cohort";

    @TempDir
    static Path data;

    private static final Pattern ANSWER = Pattern.compile("(http\\S+/check-in\\?token=\\S+&say=not-yet)");

    private static Started server;
    private static Caller trainer;
    private static Caller participant;
    private static LocalDate first;

    @BeforeAll
    static void a_course_in_twenty_days() {
        server = Started.with(data);
        trainer = Caller.at(server.address()).as("host");
        participant = Caller.at(server.address()).as("newcomer");
        first = today().plusDays(20);
        var course = trainer.post("/courses", "{\"title\":\"Leading for the first time\"}")
                .expect(201)
                .json()
                .getString("id");
        trainer.post(
                        "/courses/" + course + "/cohorts",
                        """
                        {"title":"Group 1","tag":"%s","zone":"Europe/Berlin","sessions":[
                          {"title":"Day 1","startsAt":"%sT09:00","endsAt":"%sT16:00"},
                          {"title":"Day 2","startsAt":"%sT09:00","endsAt":"%sT16:00"}]}
                        """
                                .formatted(TAG, first, first, first.plusDays(1), first.plusDays(1)))
                .expect(201);
        var me = participant.get("/me").expect(200).json().getString("id");
        trainer.post(COHORT + "/roster", Caller.json(Map.of("person", me))).expect(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(new Timekeeper(server).now(), BERLIN);
    }

    private static void itIs(LocalDate day, int hour) {
        var moment = day.atTime(hour, 0).atZone(BERLIN).toInstant();
        assertThat(moment).as("time goes forward").isAfter(new Timekeeper(server).now());
        trainer.post("/demo/clock", Caller.json(Map.of("now", moment.toString())))
                .expect(200);
    }

    private static JsonObject cohort() {
        return participant.get(COHORT).expect(200).json();
    }

    private static org.lunchroom.harness.Answer post(String words) {
        return participant.post("/rooms/" + TAG + "/messages", Caller.json(Map.of("words", words)));
    }

    private Locator goals(Visitor visitor) {
        return visitor.open("community.html?tag=" + TAG).locator("lunchroom-goals");
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void from_fourteen_days_before_to_the_last_question_with_a_date_that_moves() {
        assertThat(cohort().getJsonArray("phases").getJsonObject(0).getString("state"))
                .isEqualTo("coming");
        post("Too early").expectProblem(409, "phase-closed");

        itIs(first.minusDays(14), 8);
        assertThat(cohort().getString("phase")).isEqualTo("before");
        post("I lead four people since June.").expect(201);

        moveByThreeDays();
        post("Is it still open?").expectProblem(409, "phase-closed");
        first = first.plusDays(3);
        itIs(first.minusDays(14), 8);
        assertThat(cohort().getString("phase")).isEqualTo("before");

        itIs(first.minusDays(1), 10);
        isTold("Opens tomorrow: The course");

        itIs(first, 10);
        assertThat(cohort().getString("phase")).isEqualTo("during");
        post("The first morning was worth it.").expect(201);

        itIs(first.plusDays(2), 10);
        assertThat(cohort().getString("phase")).isEqualTo("after");
        aGoalIsSetAndAskedFor();
        var numbers =
                trainer.get("/rooms/" + TAG + "/goals/numbers").expect(200).body();
        assertThat(numbers).as("of one person no number is shown").doesNotContain("\"done\":1");
    }

    private static void isTold(String subject) {
        await().untilAsserted(() -> assertThat(mailed(subject)).isPresent());
    }

    private void moveByThreeDays() {
        var wish = Map.<String, Object>of("moveTo", first.plusDays(3).toString());
        var preview = trainer.post(COHORT + "/dates/preview", Caller.json(wish))
                .expect(200)
                .json();
        var kinds = preview.getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                .map(move -> move.getString("kind"))
                .toList();
        assertThat(kinds).contains("course", "session", "phase", "check-in", "reminder");
        participant.put(COHORT + "/dates", Caller.json(wish)).expect(403);
        trainer.put(
                        COHORT + "/dates",
                        Caller.json(Map.of(
                                "moveTo", first.plusDays(3).toString(), "confirm", preview.getString("confirm"))))
                .expect(200);
        assertThat(LocalDate.parse(cohort().getString("startsOn"))).isEqualTo(first.plusDays(3));
        var starts =
                Instant.parse(cohort().getJsonArray("sessions").getJsonObject(0).getString("startsAt"));
        assertThat(starts)
                .isEqualTo(first.plusDays(3).atTime(9, 0).atZone(BERLIN).toInstant());
    }

    private void aGoalIsSetAndAskedFor() {
        var visitor = visitor(server, "newcomer", Device.DESK);
        var goals = goals(visitor);
        button(goals, "Set a goal").click();
        goals.getByLabel("What will you try?").fill("Hold one ten-minute feedback talk a week");
        button(goals, "Set this goal").click();
        assertThat(goals).containsText("Next check-in: day 7");
        assertThat(visitor.page().locator("lunchroom-community")).containsText("After");
        visitor.isAccessible();
        visitor.picture("course-thread");

        var said = new String[] {"Not yet", "Changed it", "Done"};
        var days = new int[] {7, 30, 90};
        var set = first.plusDays(2);
        for (int i = 0; i < days.length; i++) {
            itIs(set.plusDays(days[i]), 12);
            int day = days[i];
            visitor.page().waitForCondition(() -> goal().getInt("asks", 0) == day);
            if (i == 0) {
                answeredByMail(visitor);
                continue;
            }
            goals = goals(visitor);
            assertThat(goals).containsText("Day " + days[i]);
            button(goals, said[i]).click();
            assertThat(goals.locator(".kept")).isVisible();
        }
        assertThat(goal().getString("said")).isEqualTo("done");
    }

    /** One press in the mail, one on the page behind it; nobody signs in. */
    private static void answeredByMail(Visitor visitor) {
        var page = visitor.page();
        isTold("Day 7: how is it going?");
        var link = ANSWER.matcher(mailed("Day 7: how is it going?").orElseThrow());
        assertThat(link.find()).isTrue();
        page.navigate(link.group(1));
        var first = page.locator("button").first();
        assertThat(first).hasText("Not yet");
        visitor.isAccessible();
        first.click();
        assertThat(page.locator("h1")).hasText("Kept: Not yet");
        assertThat(goal().getString("said")).isEqualTo("not-yet");
    }

    /** The participant's mail of this subject. */
    private static Optional<String> mailed(String subject) {
        return trainer
                .get("/demo/outbox")
                .expect(200)
                .json()
                .getJsonArray("mails")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(mail -> mail.getString("subject").equals(subject))
                .filter(mail -> mail.getString("to").startsWith("newcomer@"))
                .map(mail -> mail.getString("text"))
                .findFirst();
    }

    private static JsonObject goal() {
        return participant
                .get("/rooms/" + TAG + "/goals")
                .expect(200)
                .json()
                .getJsonArray("mine")
                .getJsonObject(0);
    }
}
