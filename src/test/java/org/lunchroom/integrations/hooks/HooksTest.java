package org.lunchroom.integrations.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bots.Bots;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.TestRooms;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class HooksTest {
    @Parameter
    TestDatabase kind;

    private TestRooms all;
    private Hooks hooks;
    private Viewer host;
    private Viewer member;
    private Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        var tokens = new Tokens(all.database, all.people, all.audit, all.clock, new SignInSettings(TestSettings.of()));
        var bots = new Bots(all.database, all.clock, all.audit, all.people, tokens);
        hooks = new Hooks(all.database, all.clock, all.audit, all.rooms, all.members, all.messages, bots);
        host = all.somebody("Adaeze");
        member = all.somebody("Jonas");
        room = all.rooms.found(host, NewRoom.called("feedbackchat", "Feedback at work"));
        all.members.appoint(host, room, member.person(), Role.MODERATOR);
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

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private String sent(String text) {
        return Sent.words(json(text));
    }

    private ShownMessage take(String secret, String text) {
        return all.shown.show(hooks.take(secret, sent(text)).posted().message());
    }

    @Test
    void whoever_has_the_address_posts_under_the_hooks_name() {
        var made = hooks.make(host, "feedbackchat", "Build server");

        var message = take(made.secret(), "{'text': 'The build is green.'}");

        assertThat(message.words()).isEqualTo("The build is green.");
        assertThat(message.author().name()).isEqualTo("Build server (bot)");
        assertThat(message.author().bot()).isTrue();
        assertThat(hooks.of(host, "feedbackchat").get(0).usedOn()).isNotNull();
    }

    @Test
    void its_secret_is_kept_nowhere() {
        var made = hooks.make(host, "feedbackchat", "Build server");

        var kept = all.database.read(handle ->
                handle.createQuery("select * from room_hook").mapToMap().list().toString()
                        + handle.createQuery("select * from audit").mapToMap().list());

        assertThat(kept).contains("hook.made").doesNotContain(made.secret());
    }

    @Test
    void anything_else_is_not_there() {
        var made = hooks.make(host, "feedbackchat", "Build server");

        for (var wrong :
                List.of("", "x", made.secret() + "x", made.secret().substring(1) + "A", "../" + made.secret())) {
            refuses(404, "not-found", () -> hooks.take(wrong, "words"));
        }
    }

    @Test
    void only_hosts_make_see_and_revoke_them() {
        var made = hooks.make(host, "feedbackchat", "Build server");
        var stranger = all.somebody("Tom");

        for (var other : Set.of(member, stranger)) {
            refuses(403, "forbidden", () -> hooks.make(other, "feedbackchat", "Mine"));
            refuses(403, "forbidden", () -> hooks.of(other, "feedbackchat"));
            refuses(
                    403,
                    "forbidden",
                    () -> hooks.revoke(other, "feedbackchat", made.hook().id()));
        }
        refuses(404, "not-found", () -> hooks.revoke(host, "feedbackchat", UUID.randomUUID()));
        hooks.revoke(host, "feedbackchat", made.hook().id());

        refuses(404, "not-found", () -> hooks.take(made.secret(), "words"));
        assertThat(hooks.of(host, "feedbackchat")).isEmpty();
    }

    @Test
    void a_room_has_at_most_ten_and_a_hook_thirty_posts_a_minute() {
        var made = hooks.make(host, "feedbackchat", "One");
        for (int i = 1; i < 10; i++) {
            hooks.make(host, "feedbackchat", "Another");
        }
        refuses(409, "too-many-hooks", () -> hooks.make(host, "feedbackchat", "Eleventh"));

        assertThatThrownBy(() -> {
                    // More than a slow machine gives back while it posts.
                    for (int i = 0; i < 10_000; i++) {
                        hooks.take(made.secret(), "post " + i);
                    }
                })
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(429);
                    assertThat(problem.retryAfter()).isPresent();
                });
    }

    @Test
    void long_words_are_cut_to_what_the_room_takes() {
        var made = hooks.make(host, "feedbackchat", "Build server");

        var message = take(made.secret(), "{'text': '" + "word ".repeat(2_000) + "'}");

        assertThat(message.words()).endsWith("word…");
        assertThat(message.chars()).isBetween(270, 280);
    }

    @Test
    void slacks_links_and_signs_are_read() {
        assertThat(sent("{'text': 'See <https://ci.example/7|build 7> &amp; <https://x.example>'}"))
                .isEqualTo("See build 7 https://ci.example/7 & https://x.example");
        assertThat(sent("{'text': 'a', 'attachments': [{'text': 'b', 'color': 'danger'}]}"))
                .isEqualTo("a\nb");
    }

    @Test
    void a_teams_workflows_card_is_read_from_top_to_bottom() {
        var card =
                """
                {'type': 'message', 'attachments': [{'contentType': 'application/vnd.microsoft.card.adaptive',
                 'contentUrl': null, 'content': {'type': 'AdaptiveCard', 'version': '1.4', 'body': [
                   {'type': 'TextBlock', 'size': 'Large', 'text': 'Release 7'},
                   {'type': 'ColumnSet', 'columns': [{'type': 'Column', 'items': [{'type': 'TextBlock', 'text': 'By Ines'}]}]},
                   {'type': 'FactSet', 'facts': [{'title': 'Tests', 'value': '214'}]},
                   {'type': 'RichTextBlock', 'inlines': [{'type': 'TextRun', 'text': 'All green'}, 'plain']}],
                  'actions': [{'type': 'Action.OpenUrl', 'title': 'Notes', 'url': 'https://ci.example/7'},
                              {'type': 'Action.Submit', 'title': 'Approve', 'data': {'x': 1}}]}}]}
                """;

        assertThat(sent(card))
                .isEqualTo("Release 7\nBy Ines\nTests: 214\nAll green\nNotes: https://ci.example/7\nApprove");
    }

    @Test
    void what_holds_no_words_is_refused_whatever_its_shape() {
        for (var wrong : List.of(
                "{}",
                "{'text': ''}",
                "{'text': 7}",
                "{'text': null, 'attachments': 'none'}",
                "{'attachments': [1, null, [], {'contentType': 'image/png', 'content': 'x'}]}",
                "{'type': 'AdaptiveCard', 'body': [{'type': 'Image', 'url': 'https://x.example/a.png'}]}")) {
            refuses(400, "required", () -> sent(wrong));
        }
    }

    @Test
    void a_card_within_a_card_without_end_is_read_so_far_and_no_further() {
        var deep = "{'type': 'AdaptiveCard', 'text': 'top', 'body': [" + "{'items': [".repeat(200) + "{'text': 'deep'}"
                + "]}".repeat(200) + "]}";

        assertThat(sent(deep)).isEqualTo("top");
    }
}
