package org.lunchroom.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.tokens.NewToken;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BotsTest {
    @Parameter
    TestDatabase kind;

    private TestRooms all;
    private Tokens tokens;
    private Bots bots;
    private Viewer admin;
    private Viewer host;
    private Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        var settings = new SignInSettings(TestSettings.of());
        tokens = new Tokens(all.database, all.people, all.audit, all.clock, settings);
        bots = new Bots(all.database, all.clock, all.audit, all.people, tokens);
        admin = new Viewer(all.somebody("Leila").person(), "Leila", Set.of("member", "admin"));
        host = all.somebody("Adaeze");
        room = all.rooms.found(host, NewRoom.called("feedbackchat", "Feedback at work"));
    }

    @AfterEach
    void close() {
        all.close();
    }

    private static void refuses(int status, String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }

    private NewToken wanted(String... scopes) {
        return new NewToken("x", List.of(scopes), all.clock.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void its_mark_is_part_of_its_name_and_of_its_id() {
        var bot = bots.make(admin, "Reminder", null);

        assertThat(bot.name()).isEqualTo("Reminder (bot)");
        assertThat(BotIds.isOne(bot.id())).isTrue();
        assertThat(all.people.find(bot.id()).name()).isEqualTo("Reminder (bot)");
        assertThat(all.people.find(bot.id()).initials()).isEqualTo("R");
        assertThat(BotIds.isOne(host.person())).isFalse();
    }

    @Test
    void it_comes_with_a_token_of_few_scopes() {
        var bot = bots.make(admin, "Reminder", null);
        var made = bots.makeToken(admin, bot.id(), wanted("rooms:read", "rooms:post"), null);

        var held = tokens.held(made.text()).orElseThrow();
        assertThat(held.viewer()).isEqualTo(new Viewer(bot.id(), "Reminder (bot)", Set.of("bot")));
        assertThat(held.scopes()).containsExactlyInAnyOrder(Scope.ROOMS_READ, Scope.ROOMS_POST);
        refuses(400, "unknown-scope", () -> bots.makeToken(admin, bot.id(), wanted("bookmarks:read"), null));
        refuses(400, "unknown-scope", () -> bots.makeToken(admin, bot.id(), wanted("admin"), null));
        refuses(404, "not-found", () -> bots.makeToken(admin, host.person(), wanted("rooms:read"), null));
    }

    @Test
    void it_is_in_no_room_until_a_host_invites_it_and_never_a_host() {
        var bot = bots.make(admin, "Reminder", null).viewer();
        assertThat(all.rooms.find(bot, "feedbackchat"))
                .as("although the room is open")
                .isEmpty();

        refuses(409, "bot", () -> all.members.appoint(host, room, bot.person(), Role.HOST));
        all.members.appoint(host, room, bot.person(), Role.MODERATOR);

        assertThat(all.rooms.find(bot, "feedbackchat")).isPresent();
        assertThat(all.rooms.runs(bot, room)).isTrue();
        all.members.remove(host, room, bot.person());
        assertThat(all.rooms.find(bot, "feedbackchat")).isEmpty();
    }

    @Test
    void what_it_posts_says_so_and_it_is_no_newcomer() {
        var bot = bots.make(admin, "Reminder", null).viewer();
        all.members.appoint(host, room, bot.person(), Role.PARTICIPANT);
        var posted = all.messages
                .post(bot, room, NewMessage.of("Q1 What helped you?"), null)
                .message();
        all.messages.post(host, room, NewMessage.of("Listening."), null);

        assertThat(all.shown.show(posted).author().bot()).isTrue();
        assertThat(all.shown.show(posted).author().name()).isEqualTo("Reminder (bot)");
        var first = all.messages.firstPosts(room, all.clock.instant().minusSeconds(60));
        assertThat(first).extracting(message -> message.author()).containsExactly(host.person());
    }

    @Test
    void nobody_finds_it_among_people() {
        bots.make(admin, "Reminder", null);

        assertThat(all.people.called(Set.of("reminder")).get("reminder")).isEmpty();
        assertThat(all.people.withSubjects(List.of("Reminder"))).isEmpty();
    }

    @Test
    void a_retired_bot_is_out_with_its_tokens_and_its_words_stay() {
        var bot = bots.make(admin, "Reminder", null);
        all.members.appoint(host, room, bot.id(), Role.PARTICIPANT);
        var token = bots.makeToken(admin, bot.id(), wanted("rooms:post"), null).text();
        var posted = all.messages
                .post(bot.viewer(), room, NewMessage.of("Soon!"), null)
                .message();
        assertThat(tokens.held(token)).isPresent();

        bots.retire(admin, bot.id());

        assertThat(tokens.held(token)).isEmpty();
        assertThat(bots.all()).isEmpty();
        assertThat(all.shown.show(posted).author().name()).isEqualTo("Reminder (bot)");
        refuses(404, "not-found", () -> bots.retire(admin, bot.id()));
        refuses(404, "not-found", () -> bots.tokens(UUID.randomUUID()));
    }

    @Test
    void a_retry_makes_one() {
        var one = bots.make(admin, "Reminder", "a-key");

        assertThat(bots.make(admin, "Reminder", "a-key")).isEqualTo(one);
        assertThat(bots.all()).hasSize(1);
        refuses(400, "required", () -> bots.make(admin, " ", null));
        refuses(400, "too-long", () -> bots.make(admin, "x".repeat(61), null));
    }
}
