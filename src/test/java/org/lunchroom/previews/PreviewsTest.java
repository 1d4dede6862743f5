package org.lunchroom.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PreviewsTest {
    private static final String PAGE =
            """
            <html lang="de-AT"><head><title>Fallback</title>
            <meta property="og:title" content="Feedback in four sentences">
            <meta property="og:description" content="Two pages, printed">
            <meta property="og:site_name" content="The wiki"><meta name="author" content="Ines Kovač">
            <meta property="og:image" content="/picture.png">
            <meta property="article:published_time" content="2026-03-04T10:00:00+01:00"></head><body>Words</body></html>
            """;

    @Parameter
    TestDatabase kind;

    TestPreviews on;
    Viewer ines;
    Room room;

    @BeforeEach
    void open() {
        on = new TestPreviews(kind);
        ines = on.test.all.somebody("Ines Kovač");
        room = on.test.room(ines, "feedbackchat", Visibility.OPEN);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private Message post(String words) {
        on.test.all.clock.advance(Duration.ofSeconds(1));
        var message = on.test
                .all
                .messages
                .post(ines, room, NewMessage.of(words), null)
                .message();
        on.followers.catchUp();
        return message;
    }

    // Numbers in a post are no link; numbers in a link are.
    private String link(String path) {
        return "[this](" + on.site.address(path) + ")";
    }

    private List<String> entries() {
        return on.test.all.journal.after(StreamId.room(room.id()), 0, 100).stream()
                .map(Entry::type)
                .toList();
    }

    private Preview preview(String address) {
        return on.previews.of(List.of(WebAddress.of(address).orElseThrow())).values().stream()
                .findFirst()
                .orElse(null);
    }

    private void later(Duration pause) {
        on.test.all.clock.advance(pause);
        on.looking.now();
    }

    @Test
    void what_a_posted_link_leads_to_stands_beside_it_after_the_post() {
        on.site.html("/guide", PAGE);
        on.site.content("/picture.png", "image/png", TestPreviews.png(1200, 630));
        var address = on.site.address("/guide?utm_source=mail#two");
        var message = post("Read [this](" + address + ")");
        assertThat(on.site.asked).isEmpty();
        assertThat(on.test.all.shown.show(message).previews()).isNull();

        on.looking.now();

        var preview = on.test.all.shown.show(message).previews().get(address);
        assertThat(preview.title()).isEqualTo("Feedback in four sentences");
        assertThat(preview.description()).isEqualTo("Two pages, printed");
        assertThat(preview.site()).isEqualTo("The wiki");
        assertThat(preview.author()).isEqualTo("Ines Kovač");
        assertThat(preview.language()).isEqualTo("de-AT");
        assertThat(preview.published()).isEqualTo("2026-03-04");
        assertThat(preview.picture().width()).isEqualTo(480);
        assertThat(preview.picture().height()).isEqualTo(252);
        assertThat(on.site.asked).as("without parameters that track").containsExactly("/guide", "/picture.png");
    }

    @Test
    void the_room_is_told_when_a_page_has_answered_and_only_then() {
        on.site.html("/guide", PAGE);
        on.site.status("/picture.png", 404);
        post("Read this: " + link("/guide"));
        assertThat(entries()).endsWith("message.posted");

        on.looking.now();
        assertThat(entries()).endsWith("message.posted", "message.previewed");
        var said = on.test.all.journal.after(StreamId.room(room.id()), 0, 100);
        var last = on.test.all.stream.says(said.get(said.size() - 1)).orElseThrow();
        assertThat(last.getJsonObject("message").getJsonObject("previews").toString())
                .contains("Feedback in four sentences");

        post("Again " + link("/guide"));
        on.looking.now();
        assertThat(entries()).endsWith("message.previewed", "message.posted");
        assertThat(on.site.asked).as("asked once for all").containsExactly("/guide", "/picture.png");
    }

    @Test
    void a_removed_message_is_not_told_of_again() {
        on.site.html("/guide", PAGE);
        var message = post("Zanzibar " + link("/guide"));
        on.test.all.revisions.remove(ines, room, message.id());
        on.followers.catchUp();

        on.looking.now();

        var said = on.test.all.journal.after(StreamId.room(room.id()), 0, 100);
        var last = said.get(said.size() - 1);
        assertThat(on.test.all.stream.says(last).toString())
                .doesNotContain("Zanzibar")
                .doesNotContain("Feedback in");
    }

    @Test
    void saved_links_have_previews_too_and_their_titles_stand_in() {
        on.site.html("/guide", PAGE);
        var address = on.site.address("/guide");
        on.test.save(ines, new NewBookmark(address, null, null, null, null, Audience.ME, null, false));
        on.looking.now();

        var shown = on.test.save(ines, new NewBookmark(address, null, null, "Why", null, Audience.ME, null, false));
        assertThat(shown.title()).isEqualTo("Feedback in four sentences");
        assertThat(shown.preview().description()).isEqualTo("Two pages, printed");
    }

    @Test
    void a_page_that_needs_a_sign_in_shows_as_its_address() {
        on.site.status("/private", 401);
        on.site.status("/forbidden", 403);
        on.site.redirect("/wiki", "/login?next=/wiki");
        on.site.html("/login", "<title>Sign in</title><form><input type=\"password\"></form>");
        for (var path : List.of("/private", "/forbidden", "/wiki")) {
            post("Look at " + link(path));
        }
        on.looking.now();

        for (var path : List.of("/private", "/forbidden", "/wiki")) {
            assertThat(preview(on.site.address(path))).as(path).isNull();
        }
        assertThat(entries()).doesNotContain("message.previewed");
    }

    @Test
    void a_page_is_dead_when_it_was_not_there_twice_and_lives_again_when_it_is() {
        on.site.html("/guide", PAGE);
        var address = on.site.address("/guide");
        post(link("/guide"));
        on.looking.now();
        on.site.forget("/guide");
        on.site.status("/guide", 404);

        later(Standing.SLOWLY.minusHours(1));
        assertThat(on.site.asked).containsOnlyOnce("/guide");
        later(Duration.ofHours(2));
        assertThat(preview(address).dead()).as("missing once").isNull();
        later(Standing.SECOND_LOOK);
        assertThat(preview(address).dead()).isTrue();
        assertThat(preview(address).title()).isEqualTo("Feedback in four sentences");

        on.site.forget("/guide");
        on.site.html("/guide", PAGE);
        later(Standing.SLOWLY);
        assertThat(preview(address).dead()).isNull();
    }

    @Test
    void a_host_that_is_out_of_order_is_asked_again_after_growing_pauses_and_is_not_dead() {
        on.site.status("/guide", 503);
        post(link("/guide"));
        on.looking.now();
        assertThat(on.site.asked).hasSize(1);
        later(Duration.ofMinutes(2));
        later(Duration.ofMinutes(30));
        later(Duration.ofHours(6));
        later(Duration.ofHours(6));
        assertThat(on.site.asked).hasSize(4);
        assertThat(preview(on.site.address("/guide"))).isNull();

        on.site.forget("/guide");
        on.site.html("/guide", PAGE);
        later(Standing.SLOWLY);
        assertThat(preview(on.site.address("/guide")).title()).isEqualTo("Feedback in four sentences");
        assertThat(entries()).endsWith("message.posted", "message.previewed");
    }

    @Test
    void what_the_settings_do_not_allow_is_not_asked_until_they_do() {
        on.site.html("/guide", PAGE);
        post(link("/guide"));
        on.looking(TestPreviews.allowing("wiki.example")).now();
        assertThat(on.site.asked).isEmpty();
        on.looking.now();
        assertThat(on.site.asked).isEmpty();

        on.previews.allowed();
        on.looking.now();
        assertThat(preview(on.site.address("/guide")).title()).isEqualTo("Feedback in four sentences");
    }

    @Test
    void a_page_that_nobody_keeps_any_more_is_forgotten_at_its_next_turn() {
        on.site.html("/guide", PAGE);
        on.site.content("/picture.png", "image/png", TestPreviews.png(300, 300));
        var message = post(link("/guide"));
        on.looking.now();
        var picture = UUID.fromString(
                preview(on.site.address("/guide")).picture().path().replaceFirst(".*/", ""));
        assertThat(picture.version()).as("random, not by time").isEqualTo(4);
        on.test.all.revisions.remove(ines, room, message.id());
        on.followers.catchUp();

        later(Standing.SLOWLY);

        assertThat(preview(on.site.address("/guide"))).isNull();
        int pictures = on.test.all.database.read(handle -> handle.createQuery("select count(*) from preview_picture")
                .mapTo(Integer.class)
                .one());
        assertThat(pictures).isZero();
    }

    @Test
    void ten_links_of_a_file_wait_behind_what_people_post() {
        var many = new java.util.ArrayList<WebAddress>();
        for (int i = 0; i < 100; i++) {
            on.site.html("/many/" + i, "<title>" + i + "</title>");
            many.add(WebAddress.of(on.site.address("/many/" + i)).orElseThrow());
        }
        on.test.all.database.run(handle -> many.forEach(address -> on.test.pages.known(handle, address)));
        var pages = on.test.all.database.read(handle -> many.stream()
                .map(address -> on.test.pages.find(handle, address).orElseThrow())
                .toList());
        on.test.all.database.run(handle -> handle.execute("delete from preview"));
        on.test.all.database.run(handle -> on.previews.named(handle, pages));

        on.looking.now();
        assertThat(on.site.asked).isEmpty();
        later(Duration.ofSeconds(65));
        assertThat(on.site.asked).hasSize(6);
    }

    @Test
    void the_words_of_a_page_are_kept_for_those_who_may_see_its_shelf_and_outlive_it() {
        on.site.html("/guide", PAGE);
        post("Read this: " + link("/guide"));
        var page = on.test.all.database.read(handle -> on.test
                .pages
                .find(handle, WebAddress.of(on.site.address("/guide")).orElseThrow())
                .orElseThrow());
        assertThatThrownBy(() -> on.texts.onShelf(room, page)).isInstanceOf(Problem.class);
        on.looking.now();

        on.site.forget("/guide");
        on.site.status("/guide", 410);
        later(Standing.SLOWLY);
        later(Standing.SECOND_LOOK);
        assertThat(preview(on.site.address("/guide")).dead()).isTrue();
        assertThat(preview(on.site.address("/guide")).kept()).isTrue();
        assertThat(on.texts.onShelf(room, page).words()).isEqualTo("Words");
        var other = on.test.room(ines, "elsewhere", Visibility.OPEN);
        assertThatThrownBy(() -> on.texts.onShelf(other, page)).isInstanceOf(Problem.class);
    }

    @Test
    void unless_an_admin_wants_it_no_words_are_kept() {
        var off = new PageTexts(on.test.all.database, on.test.all.clock, TestSettings.of());
        var page = on.test.all.database.write(handle -> on.test.pages.known(
                handle, WebAddress.of("https://example.com/a").orElseThrow()));

        on.test.all.database.run(handle -> off.keep(handle, page, "Words"));

        assertThatThrownBy(() -> off.of(page)).isInstanceOf(Problem.class);
    }

    @Test
    void starting_over_asks_no_page_again() {
        on.site.html("/guide", PAGE);
        post("Read this: " + link("/guide"));
        on.looking.now();
        int asked = on.site.asked.size();

        on.followers.rebuild("previews");
        on.followers.catchUp();
        on.looking.now();

        assertThat(on.site.asked).hasSize(asked);
        assertThat(preview(on.site.address("/guide")).title()).isEqualTo("Feedback in four sentences");
    }
}
