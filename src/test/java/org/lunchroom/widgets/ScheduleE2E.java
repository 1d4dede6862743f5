package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Planning: from an empty room to an announced chat, alone and with another host on the same board. */
class ScheduleE2E {
    private static final String SCHEDULE = "POST /rooms/feedbackchat/chats";

    @RegisterExtension
    final Portal portal = new Portal();

    private void open(PlayedRoom scene) {
        portal.as(Cast.ADAEZE).open(scene, HostScenes.PLANNER);
        portal.page.locator(".frame h2").waitFor();
    }

    private void begin() {
        portal.button("Plan a chat").click();
        portal.page
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Lunch and learn")))
                .check();
        portal.page.getByLabel("Title").fill("Learning from mistakes");
    }

    private void edit() {
        portal.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Edit")))
                .first()
                .click();
        row(0).waitFor();
    }

    private Locator row(int at) {
        return portal.page.locator(".stepper").nth(at);
    }

    private Locator text(int at) {
        return row(at).locator("> textarea");
    }

    private Map<String, Object> sent(String call) {
        portal.page.waitForCondition(() -> portal.room.desk.sent.containsKey(call));
        return portal.room.desk.sent.get(call);
    }

    @Test
    void a_template_a_title_and_a_day_make_a_draft() {
        open(HostScenes.fresh());
        begin();
        assertThat(row(1).locator(".kind")).hasText("Q1");
        assertThat(row(3).locator("time")).hasText("12:53");
        assertThat(portal.text("The steps fill the 60 minutes.")).isVisible();
        portal.button("Save the draft").click();
        assertThat(portal.page.locator(".chip")).hasText("Draft");
        assertThat(sent(SCHEDULE)).containsEntry("title", "Learning from mistakes");
        assertThat((List<?>) sent(SCHEDULE).get("steps")).hasSize(4);
        assertThat(sent(SCHEDULE)).containsEntry("hosts", List.of(Cast.ADAEZE.id()));
    }

    @Test
    void a_poll_step_gets_what_people_choose_from_once_its_step_is_saved() {
        open(HostScenes.fresh());
        begin();
        portal.button("+ Poll").click();
        portal.page.keyboard().type("Do you agree?");
        portal.text("Nothing to choose from yet").click();
        portal.page.getByLabel("Answers, one a line").fill("Yes\nNo");
        portal.page.getByLabel("Hide the results").check();
        portal.isAccessible();
        portal.button("Save the draft").click();
        assertThat(portal.page.locator(".chip")).hasText("Draft");
        portal.page.waitForCondition(
                () -> portal.room.desk.sent.keySet().stream().anyMatch(call -> call.endsWith("/poll")));
        var call = portal.room.desk.sent.keySet().stream()
                .filter(one -> one.endsWith("/poll"))
                .findFirst()
                .orElseThrow();
        assertThat(sent(call)).containsEntry("options", List.of("Yes", "No")).containsEntry("hidden", true);
        assertThat(sent(call)).doesNotContainKey("question");
        assertThat(portal.text("What people choose from").first()).isVisible();
    }

    @Test
    void announcing_saves_first_and_gives_what_to_send_around() {
        open(HostScenes.fresh());
        begin();
        portal.button("Announce").click();
        assertThat(portal.page.locator(".poster")).containsText("Learning from mistakes");
        assertThat(portal.page.locator(".poster")).containsText("in Berlin");
        assertThat(portal.page.locator(".share")).containsText("41 yes, 12 maybe, 3 no.");
        assertThat(portal.room.desk.sent).containsKey("POST /chats/chat2/announcement");
    }

    @Test
    void announcing_a_new_series_announces_all_its_dates() {
        open(HostScenes.fresh());
        begin();
        portal.page.getByLabel("Repeats").selectOption(new SelectOption().setIndex(1));
        portal.button("Announce").click();
        assertThat(portal.page.locator(".poster")).isVisible();
        assertThat(sent("POST /chats/chat2/announcement")).containsEntry("scope", "all");
    }

    @Test
    void a_series_is_said_in_plain_words_with_its_dates() {
        open(HostScenes.fresh());
        begin();
        portal.page.getByLabel("Date").fill("2026-11-30");
        portal.page
                .getByLabel("Time", new Page.GetByLabelOptions().setExact(true))
                .fill("19:30");
        portal.page.getByLabel("Repeats").selectOption("Last Monday of every month");
        assertThat(portal.page.locator(".preview li"))
                .containsText(new String[] {"30 Nov 2026", "28 Dec 2026", "25 Jan 2027", "22 Feb 2027", "29 Mar 2027"});
        portal.button("Save the draft").click();
        assertThat(sent(SCHEDULE)).containsEntry("series", Map.of("rule", "FREQ=MONTHLY;BYDAY=-1MO"));
        assertThat(sent(SCHEDULE)).containsEntry("startsAt", "2026-11-30T19:30");
    }

    @Test
    void a_time_that_another_chat_of_the_room_takes_is_said() {
        open(HostScenes.hosted(Scenes.announced()));
        begin();
        var clash = portal.text("is in this room at the same time");
        assertThat(clash).hasCount(0);
        var starts = Instant.parse((String) portal.room.chat.json.get("startsAt"));
        portal.page.getByLabel("Time zone").selectOption("UTC");
        portal.page.getByLabel("Date").fill(starts.toString().substring(0, 10));
        portal.page
                .getByLabel("Time", new Page.GetByLabelOptions().setExact(true))
                .fill(starts.plusSeconds(1800).toString().substring(11, 16));
        assertThat(clash).isVisible();
        portal.page
                .getByLabel("Time", new Page.GetByLabelOptions().setExact(true))
                .fill(starts.plusSeconds(7200).toString().substring(11, 16));
        assertThat(clash).hasCount(0);
    }

    @Test
    void minutes_that_do_not_add_up_are_said_and_mended() {
        open(HostScenes.fresh());
        begin();
        portal.page.getByLabel("Q1: minutes").fill("27");
        assertThat(portal.page.locator(".total")).containsText("The steps take 63 minutes, the chat 60: 3 too many.");
        portal.button("Make the close 4 minutes").click();
        assertThat(portal.text("The steps fill the 60 minutes.")).isVisible();
    }

    @Test
    void the_keyboard_reorders_and_keeps_the_focus() {
        open(HostScenes.fresh());
        begin();
        text(1).focus();
        portal.page.keyboard().press("Alt+ArrowDown");
        assertThat(text(2)).hasValue("When did this go well for you?");
        assertThat(text(2)).isFocused();
        assertThat(portal.page.locator("[role=status]").last()).containsText("Moved: now number 3 of 4.");
        portal.button("Move Q2 up").press("Enter");
        assertThat(text(1)).hasValue("When did this go well for you?");
    }

    @Test
    void a_step_is_dragged_to_its_place() {
        open(HostScenes.fresh());
        begin();
        row(2).locator(".handle").dragTo(row(1));
        assertThat(text(1)).hasValue("What will you try this week?");
    }

    @Test
    void a_new_question_comes_before_the_close_and_takes_the_focus() {
        open(HostScenes.fresh());
        begin();
        portal.button("+ Question").click();
        assertThat(text(3)).isFocused();
        portal.page.keyboard().type("What did you not dare to ask?");
        assertThat(row(4).locator(".kind")).hasText("Close");
        portal.button("Remove Q3").click();
        assertThat(portal.page.locator(".stepper")).hasCount(4);
    }

    @Test
    void people_are_found_by_name_with_the_keyboard() {
        open(HostScenes.fresh());
        begin();
        var field = portal.page.getByLabel("Co-moderators", new Page.GetByLabelOptions().setExact(true));
        field.pressSequentially("mi");
        portal.page.locator("[role=option]").first().waitFor();
        field.press("Enter");
        assertThat(portal.page.locator(".chosen").nth(1)).containsText("Mika Korhonen");
        assertThat(field).isFocused();
        portal.button("Save the draft").click();
        assertThat(sent(SCHEDULE)).containsEntry("comoderators", List.of(Cast.MIKA.id()));
    }

    @Test
    void hosts_who_changed_different_things_both_keep_them() {
        open(HostScenes.draft());
        edit();
        text(1).fill("My first question");
        portal.room.chat.step("q2").put("text", "Their second question");
        portal.room.chat.state("draft");
        portal.button("Save").click();
        assertThat(portal.page.locator(".actions")).containsText("Ines Duarte changed other things meanwhile.");
        assertThat(text(2)).hasValue("Their second question");
        assertThat(portal.room.chat.step("q1")).containsEntry("text", "My first question");
    }

    @Test
    void where_both_changed_the_same_both_are_shown_and_one_chooses() {
        open(HostScenes.draft());
        edit();
        text(1).fill("Mine");
        portal.room.chat.step("q1").put("text", "Theirs");
        portal.room.chat.state("draft");
        portal.button("Save").click();
        assertThat(row(1).locator(".theirs")).containsText("Ines Duarte wrote: “Theirs”");
        assertThat(text(1)).hasValue("Mine");
        portal.button("Keep both").click();
        assertThat(text(1)).hasValue("Mine / Theirs");
        portal.button("Save").click();
        portal.page.waitForCondition(
                () -> "Mine / Theirs".equals(portal.room.chat.step("q1").get("text")));
    }

    @Test
    void what_another_host_saves_comes_in_when_asked_for() {
        open(HostScenes.draft());
        edit();
        portal.page.waitForCondition(() -> portal.room.readers() > 0);
        portal.room.chat.step("q2").put("text", "Their question");
        portal.room.chat.state("draft");
        portal.room.chatChanged();
        assertThat(portal.text("Ines Duarte changed this chat just now.")).isVisible();
        assertThat(text(2)).not().hasValue("Their question");
        portal.button("Bring the changes in").click();
        assertThat(text(2)).hasValue("Their question");
    }

    @Test
    void a_chat_starts_in_two_clicks() {
        open(HostScenes.fresh());
        portal.button("Start now").click();
        portal.button("Start").click();
        assertThat(portal.page.locator(".item .live")).hasText("Live");
        assertThat(sent("POST /rooms/feedbackchat/chats/now")).isEmpty();
    }

    @Test
    void a_chat_is_cancelled_after_a_sentence() {
        open(HostScenes.draft());
        edit();
        portal.button("Cancel the chat…").click();
        portal.button("Cancel the chat").click();
        assertThat(portal.page.locator(".group summary")).containsText("Cancelled");
    }

    @Test
    void without_a_room_one_is_made_first() {
        var scene = HostScenes.fresh();
        scene.desk.permissions = List.of("room:create");
        scene.refused = "GET /rooms/feedbackchat";
        scene.refusal = PlayedDesk.nothing();
        open(scene);
        portal.page
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill("Feedback among us");
        portal.button("Make the room").click();
        assertThat(portal.button("Plan a chat")).isVisible();
        assertThat(portal.room.desk.sent.get("POST /rooms")).containsEntry("title", "Feedback among us");
    }

    @Test
    void a_refusal_is_said_at_its_field() {
        var scene = HostScenes.fresh();
        scene.refused = "POST /rooms/feedbackchat/chats";
        scene.refusal = new PlayedProblem(422, "in-the-past", "That time is over already.");
        open(scene);
        begin();
        portal.button("Save the draft").click();
        assertThat(portal.page.locator(".fault")).containsText("That time is over already.");
        assertThat(portal.page.getByLabel("Title")).hasValue("Learning from mistakes");
    }
}
