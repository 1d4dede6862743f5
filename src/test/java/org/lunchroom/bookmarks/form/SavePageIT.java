package org.lunchroom.bookmarks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.OnServer;

/** Saving a link by a plain form, as a browser without scripts sends it. */
class SavePageIT extends OnServer {
    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]{43})\"");
    private final String address = "https://example.org/form-" + UUID.randomUUID();

    private Answer send(String... fields) {
        return send(List.of("Sec-Fetch-Site", "same-origin"), fields);
    }

    private Answer send(List<String> headers, String... fields) {
        var all = new ArrayList<>(List.of("go", "save", "address", address));
        all.addAll(List.of(fields));
        return nobody().form("save", all, headers.toArray(String[]::new));
    }

    private static String pass(Answer page) {
        var found = PASS.matcher(page.body());
        assertThat(found.find()).as("a pass in " + page.body()).isTrue();
        return found.group(1);
    }

    private boolean has(String persona) {
        return as(persona).get("/bookmarks?limit=200").expect(200).body().contains(address);
    }

    @Test
    void the_form_comes_filled_and_saves_for_whoever_says_who_they_are() {
        var form = nobody().page("save?address=" + address + "&title=A%20%22guide%22%20%3Cb%3E")
                .expect(200);
        assertThat(form.body())
                .contains(address)
                .contains("A &quot;guide&quot; &lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
        assertThat(form.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(form.header("Content-Security-Policy"))
                .contains("form-action 'self'")
                .contains("frame-ancestors");

        var saved = send("persona", "newcomer", "title", "A guide", "tags", "one, two")
                .expect(200);

        assertThat(saved.body()).contains("among your bookmarks now");
        assertThat(has("newcomer")).isTrue();
        assertThat(has("host")).isFalse();
    }

    @Test
    void nothing_is_saved_for_nobody_and_what_was_written_stays() {
        var asked = send("title", "Kept words").expect(401);
        assertThat(asked.body())
                .contains("Nothing was saved yet")
                .contains("Kept words")
                .contains(address);
        assertThat(asked.body()).doesNotContain("name=\"pass\"");
        assertThat(send("name", "nobody", "password", "wrong-password")
                        .expect(401)
                        .body())
                .contains("Signing in was refused");
    }

    @Test
    void a_pass_is_good_once_and_shows_ones_rooms() {
        var known =
                nobody().form("save", List.of("persona", "host", "address", address), "Sec-Fetch-Site", "same-origin");
        assertThat(known.expect(200).body()).contains("You save as Adaeze Obi").contains("<option value=\"room:");
        assertThat(has("host")).as("only \"save\" saves").isFalse();

        var pass = pass(known);
        var saved = send("pass", pass).expect(200);
        assertThat(has("host")).isTrue();
        assertThat(pass(saved)).isNotEqualTo(pass);
        send("pass", pass).expect(401);
        nobody().withToken(pass).get("/me").expect(401);
    }

    @Test
    void a_pass_opens_no_more_than_any_member_may() {
        var known = nobody().form("save", List.of("persona", "admin"), "Sec-Fetch-Site", "same-origin")
                .expect(200);
        nobody().withToken(pass(known)).get("/audit").expect(403);
    }

    @Test
    void another_site_cannot_send_the_form() {
        for (var site : List.of("cross-site", "same-site")) {
            send(List.of("Sec-Fetch-Site", site), "persona", "newcomer").expect(403);
        }
        assertThat(has("newcomer")).isFalse();
        assertThat(send(List.of("Sec-Fetch-Site", "cross-site"), "assertion", "not.an.assertion")
                        .expect(401)
                        .body())
                .as("a portal's page may, with its word")
                .contains("Signing in was refused");
    }

    @Test
    void what_is_no_address_is_refused_with_the_reason_and_what_was_written_stays() {
        var form = List.of("go", "save", "address", "javascript:alert(1)", "note", "Look", "persona", "newcomer");
        var refused = nobody().form("save", form, "Sec-Fetch-Site", "same-origin");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\"").contains("Look");
        assertThat(pass(refused)).isNotEmpty();
    }

    @Test
    void a_body_that_is_too_large_is_not_read() {
        var note = "x".repeat(70_000);
        assertThat(send("note", note, "persona", "newcomer").status()).isEqualTo(413);
    }

    @Test
    void the_form_speaks_the_language_of_the_browser_that_asks_for_it() {
        var german = nobody().page("save", "Accept-Language", "pt, de-AT;q=0.8, en;q=0.5")
                .expect(200);
        assertThat(german.body()).contains("<html lang=\"de\" dir=\"ltr\">").contains("Schlagwörter");
        assertThat(german.header("Vary")).contains("Accept-Language");
        var arabic = nobody().page("save", "Accept-Language", "ar").expect(200);
        assertThat(arabic.body()).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(nobody().page("save", "Accept-Language", "tlh").body()).contains("<html lang=\"en\"");
    }
}
