package org.lunchroom.recap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.recap.Recap.Quoted;
import org.lunchroom.recap.export.Export;
import org.lunchroom.rooms.Authors;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.rooms.revisions.Revisions;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecapsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    RecapStand recap;
    Stand stand;
    Viewer adaeze;
    Viewer priya;
    Viewer luis;
    Room room;
    Chat chat;

    @BeforeEach
    void a_chat_in_its_first_question() {
        database = kind.fresh();
        recap = new RecapStand(database, MovableClock.standingAt(Stand.MORNING));
        stand = recap.stand;
        adaeze = stand.person("Adaeze Obi");
        priya = stand.person("Priya Nair");
        luis = stand.person("Luis Ortega");
        room = stand.room(adaeze, "feedbackchat");
        chat = stand.announced(adaeze, room);
        stand.until(chat.startsAt().plus(Duration.ofMinutes(6)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void over() {
        stand.until(chat.startsAt().plus(Duration.ofMinutes(61)));
    }

    private Recap read(Viewer viewer) {
        return recap.recaps.read(viewer, chat.id()).recap();
    }

    private static void refused(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                .isEqualTo(status));
    }

    private String every(Export export) {
        return new String(export.write(read(luis)), StandardCharsets.UTF_8);
    }

    private void nowhere(String words) {
        assertThat(JsonAnswers.write(read(luis))).doesNotContain(words);
        for (var export : List.of(Export.HTML, Export.CSV, Export.MARKDOWN, Export.JSON)) {
            assertThat(every(export)).doesNotContain(words);
        }
    }

    @Test
    void a_draft_is_there_for_hosts_as_soon_as_the_live_hour_ends() {
        stand.post(priya, room, "When it came the same day.");
        refused(409, () -> read(adaeze));
        over();

        var draft = read(adaeze);
        assertThat(draft.state()).isEqualTo("draft");
        assertThat(draft.questions()).hasSize(3);
        assertThat(draft.questions().get(0).all())
                .extracting(Quoted::words)
                .containsExactly("When it came the same day.");
        assertThat(draft.chat().hosts()).extracting(Recap.Thanked::name).containsExactly("Adaeze Obi");
        refused(404, () -> read(priya));
    }

    @Test
    void a_post_of_files_alone_stands_in_a_recap_with_what_they_show() {
        var spoken = stand.post(priya, room, "Look at this.");
        var silent = stand.post(luis, room, "Taken away below.").saying("");
        var flipchart = new Enclosure(UUID.randomUUID(), "p.png", "image/png", "image", 9, "Our flipchart", 3, 3);
        var notes = new Enclosure(UUID.randomUUID(), "notes.pdf", "application/pdf", "document", 9, "", null, null);
        var shown = new ShownMessages(
                        database,
                        new Authors(stand.people, stand.rooms),
                        new Mentioned(stand.people, stand.rooms),
                        KnownPages.NONE,
                        all -> Map.of(spoken.id(), List.of(flipchart), silent.id(), List.of(flipchart, notes)))
                .show(List.of(spoken, silent));

        assertThat(Sources.worded(List.of(spoken, silent), shown))
                .extracting(Message::words)
                .containsExactly("Look at this.", "Our flipchart; notes.pdf");
    }

    @Test
    void a_published_recap_is_there_for_whoever_may_read_the_room() {
        over();
        recap.recaps.publish(adaeze, chat.id());
        recap.recaps.publish(adaeze, chat.id());

        assertThat(read(luis).state()).isEqualTo("published");
        assertThat(stand.chats.byId(chat.id()).progress().recap()).isEqualTo("published");
        refused(403, () -> recap.recaps.publish(priya, chat.id()));

        recap.recaps.withdraw(adaeze, chat.id());
        refused(404, () -> read(luis));
    }

    @Test
    void answers_of_the_second_sitting_come_in_late_and_stand_apart() {
        over();
        var first = read(adaeze).questions().get(0).step();
        stand.messages.post(luis, room, new NewMessage("Slept over it.", null, null, first), null);

        assertThat(read(adaeze).second()).extracting(Quoted::words).containsExactly("Slept over it.");
        assertThat(read(adaeze).questions().get(0).all()).isEmpty();
    }

    @Test
    void who_asks_to_appear_as_a_colleague_does_so_everywhere_at_once() {
        stand.post(priya, room, "See https://wiki.example.org/feedback for four sentences.");
        over();
        recap.recaps.publish(adaeze, chat.id());
        assertThat(every(Export.HTML)).contains("Priya Nair");

        recap.recaps.appearAsColleague(priya, chat.id());
        nowhere("Priya");
        nowhere(priya.person().toString());
        assertThat(read(luis).questions().get(0).all().get(0).by()).isEqualTo(Recap.By.COLLEAGUE);
        assertThat(recap.recaps.read(priya, chat.id()).mine()).isEqualTo(new Recaps.Mine(1, true, false));

        recap.recaps.appearByName(priya, chat.id());
        assertThat(every(Export.CSV)).contains("Priya Nair");
    }

    @Test
    void only_who_posted_can_appear_as_a_colleague() {
        over();
        refused(409, () -> recap.recaps.appearAsColleague(luis, chat.id()));
    }

    @Test
    void a_removed_message_disappears_from_the_recap_and_every_file() {
        var message = stand.post(priya, room, "Something I regret.");
        over();
        recap.recaps.publish(adaeze, chat.id());
        recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(List.of(message.id()), null), 1);
        assertThat(read(luis).questions().get(0).picked()).hasSize(1);

        remove(message);
        nowhere("Something I regret.");
        assertThat(read(luis).facts().posts()).isZero();
    }

    private void remove(Message message) {
        var revisions = new Revisions(
                database,
                stand.clock,
                stand.journal,
                stand.due,
                new Audit(database, stand.clock),
                stand.rooms,
                stand.messages,
                new Mentioned(stand.people, stand.rooms));
        revisions.remove(priya, room, message.id());
    }

    @Test
    void hosts_pick_and_introduce() {
        stand.post(luis, room, "First");
        var picked = stand.post(priya, room, "Second");
        over();
        recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(List.of(picked.id()), "What we found out."), 0);

        assertThat(read(adaeze).questions().get(0).chosen())
                .extracting(Quoted::id)
                .containsExactly(picked.id());
        assertThat(read(adaeze).intro()).isEqualTo("What we found out.");

        recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(List.of(), ""), 1);
        assertThat(read(adaeze).intro()).isNull();
        assertThat(read(adaeze).questions().get(0).picked()).isEmpty();
    }

    @Test
    void two_hosts_who_edit_at_once_notice_each_other() {
        over();
        int version = recap.recaps.read(adaeze, chat.id()).version();
        recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(null, "Mine"), version);

        refused(412, () -> recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(null, "Theirs"), version));
        assertThat(read(adaeze).intro()).isEqualTo("Mine");
    }

    @Test
    void only_messages_of_the_chat_can_be_picked() {
        over();
        refused(400, () -> recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(List.of(UUID.randomUUID()), null), 0));
        refused(403, () -> recap.recaps.edit(luis, chat.id(), new Recaps.Edit(null, "Hello"), 0));
    }

    @Test
    void a_ticket_opens_one_recap_for_its_owner_and_for_five_minutes() {
        over();
        var ticket = recap.tickets.issue(adaeze, chat.id()).ticket();

        assertThat(recap.tickets.owner(ticket, chat.id()))
                .isEqualTo(new Viewer(adaeze.person(), "Adaeze Obi", Set.of("member")));
        refused(401, () -> recap.tickets.owner(ticket, UUID.randomUUID()));
        refused(401, () -> recap.tickets.owner(ticket + "x", chat.id()));
        refused(404, () -> recap.tickets.issue(luis, chat.id()));

        stand.pass(Tickets.LASTS);
        refused(401, () -> recap.tickets.owner(ticket, chat.id()));
    }

    @Test
    void a_restart_loses_nothing_of_a_recap() {
        stand.post(priya, room, "When it came the same day.");
        over();
        recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(null, "Intro"), 0);

        assertThat(recap.restarted().recaps.read(adaeze, chat.id()).recap()).isEqualTo(read(adaeze));
    }
}
