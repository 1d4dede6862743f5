package org.lunchroom.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Bookmarks, shelves and files of them, over HTTP. */
class BookmarksIT extends OnServer {
    private Caller host;
    private String tag;
    private String page;

    @BeforeEach
    void found_a_room() {
        host = as("host");
        tag = "shelf" + UUID.randomUUID().toString().substring(0, 8);
        page = "https://example.com/" + tag;
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Shelf\"}".formatted(tag))
                .expect(201);
    }

    private Answer save(Caller who, String more) {
        return who.post("/bookmarks", "{\"address\":\"%s\"%s}".formatted(page, more));
    }

    @Test
    void a_link_is_saved_found_changed_and_forgotten() {
        var saved = save(host, ",\"title\":\"Guide\",\"tags\":[\"a b\"]")
                .expect(201)
                .json();
        var address = "/bookmarks/" + saved.getString("id");
        save(host, ",\"note\":\"Why\"").expect(200);

        var read = host.get(address).expect(200).json();
        assertThat(read.getString("title")).isEqualTo("Guide");
        assertThat(read.getString("note")).isEqualTo("Why");
        assertThat(read.getJsonArray("tags").getString(0)).isEqualTo("a-b");
        as("newcomer").get(address).expectProblem(404, "not-found");
        as("newcomer").patch(address, "{}").expectProblem(404, "not-found");

        host.patch(address, "{\"audience\":\"everyone\"}").expect(200);
        as("newcomer").get(address).expect(200);
        as("newcomer").patch(address, "{}").expectProblem(403, "forbidden");
        var known = as("newcomer")
                .get("/bookmarks/known?address=" + page + "/?utm_source=x")
                .expect(200)
                .json();
        assertThat(known.getJsonObject("savedBy").getInt("count")).isEqualTo(1);
        assertThat(known.containsKey("mine")).isFalse();

        host.delete(address).expect(204);
        host.get(address).expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"address\":\"javascript:alert(1)\"}                     | bad-address   | address",
                "{\"address\":\"data:text/html,x\"}                        | bad-address   | address",
                "{}                                                        | required      | address",
                "{\"address\":\"https://example.com\",\"colour\":\"red\"}  | unknown-field | colour",
                "{\"address\":\"https://example.com\",\"audience\":\"us\"} | invalid       | audience",
                "{\"address\":\"https://example.com\",\"tags\":\"a\"}      | wrong-type    | tags",
                "{\"address\":\"https://example.com\",\"room\":\"none\"}   | no-such-room  | room",
            })
    void what_cannot_be_kept_is_refused_by_name(String body, String code, String field) {
        host.post("/bookmarks", body).expectProblem(400, code, field);
    }

    @Test
    void lists_refuse_what_they_do_not_know() {
        host.get("/bookmarks?whose=others").expectProblem(400, "invalid", "whose");
        host.get("/bookmarks?before=x").expectProblem(400, "bad-cursor", "before");
        host.get("/bookmarks?limit=1000").expectProblem(400, "invalid", "limit");
        host.get("/bookmarks?room=nowhere").expectProblem(404, "not-found");
        nobody().get("/bookmarks").expectProblem(401, "sign-in-first");
        nobody().get("/bookmarks/export.csv").expectProblem(401, "sign-in-first");
    }

    @Test
    void a_posted_link_is_on_the_shelf_within_moments_and_hosts_tidy_it() {
        var posted = host.post("/rooms/" + tag + "/messages", "{\"words\":\"Read this first: " + page + "\"}")
                .expect(201);
        await().until(() -> items().getInt("links") == 1);
        var item = items().getJsonArray("items").getJsonObject(0);
        assertThat(item.getJsonObject("shared").getString("sentence")).isEqualTo("Read this first");
        var address = "/rooms/" + tag + "/shelf/" + item.getString("page");

        host.patch(address, "{\"title\":\"First reading\",\"pinned\":true}").expect(200);
        as("newcomer").patch(address, "{\"pinned\":false}").expectProblem(403, "forbidden");
        assertThat(items().getJsonArray("items").getJsonObject(0).getString("title"))
                .isEqualTo("First reading");
        host.delete(address).expect(204);
        assertThat(items().getJsonArray("items")).isEmpty();
        host.post(address + "/restoration", "{}").expect(204);

        host.delete("/rooms/" + tag + "/messages/" + posted.json().getString("id"))
                .expect(204);
        assertThat(items().getJsonArray("items")).isEmpty();
    }

    private JsonObject items() {
        return as("newcomer").get("/rooms/" + tag + "/shelf").expect(200).json();
    }

    @Test
    void a_file_comes_in_goes_out_and_is_taken_back() {
        var file = "<DL><DT><A HREF=\"" + page + "\">One</A><DT><A HREF=\"javascript:x\">Bad</A></DL>";
        var preview = host.call(
                        "POST",
                        "/bookmarks/imports/preview",
                        BodyPublishers.ofString(file),
                        "Content-Type",
                        "text/html")
                .expect(200)
                .json();
        assertThat(preview.getInt("brought")).isEqualTo(1);
        var done = host.call(
                        "POST",
                        "/bookmarks/imports",
                        BodyPublishers.ofString(file),
                        "Content-Type",
                        "application/octet-stream")
                .expect(201)
                .json();
        assertThat(done.getJsonArray("refused").getJsonObject(0).getString("reason"))
                .isEqualTo("bad-address");

        var export = host.get("/bookmarks/export.html").expect(200);
        assertThat(export.header("Content-Disposition")).contains("attachment", "bookmarks.html");
        assertThat(export.body()).contains(page);
        host.get("/bookmarks/export.exe").expectProblem(404, "not-found");

        host.delete("/bookmarks/imports/" + done.getJsonObject("made").getString("id"))
                .expect(204);
        assertThat(host.get("/bookmarks/export.json").expect(200).body()).doesNotContain(page);
        host.call("POST", "/bookmarks/imports", BodyPublishers.ofString("just words"), "Content-Type", "text/plain")
                .expectProblem(400, "unknown-format", "body");
    }

    @Test
    void a_group_of_the_portal_sees_what_is_saved_for_it_and_others_do_not() {
        assertThat(as("co-moderator").get("/me").expect(200).json().getJsonArray("groups"))
                .hasSize(1);
        var saved = save(host, ",\"audience\":\"group\",\"group\":\"People development\"")
                .expect(201)
                .json();
        var address = "/bookmarks/" + saved.getString("id");

        assertThat(as("co-moderator").get(address).expect(200).json().getString("group"))
                .isEqualTo("People development");
        as("listener").get(address).expectProblem(404, "not-found");
        save(as("listener"), ",\"group\":\"People development\"").expectProblem(400, "no-such-group", "group");
    }

    @Test
    void tags_are_listed_renamed_and_renamed_back() {
        save(host, ",\"tags\":[\"%1$s-a\",\"%1$s-b\"]".formatted(tag)).expect(201);
        var list = host.get("/bookmarks/tags?whose=me&order=name&limit=1&start=" + tag)
                .expect(200)
                .json();
        assertThat(list.getInt("total")).isEqualTo(2);
        host.get("/bookmarks/tags?whose=me&order=name&start=%s&after=%s".formatted(tag, list.getString("after")))
                .expect(200);
        assertThat(host.get("/bookmarks/tags?room=" + tag).expect(200).json().getInt("total"))
                .isZero();
        as("newcomer").get("/bookmarks/tags?room=nowhere").expectProblem(404, "not-found");
        host.get("/bookmarks/tags?order=size").expectProblem(400, "invalid", "order");
        host.get("/bookmarks/tags?after=x").expectProblem(400, "bad-cursor", "after");

        var own = "/bookmarks/tags/" + tag + "-a";
        assertThat(host.get(own + "/renaming?name=" + tag + "-b")
                        .expect(200)
                        .json()
                        .getInt("merging"))
                .isEqualTo(1);
        var renamed = host.patch(own, "{\"name\":\"%s-b\"}".formatted(tag))
                .expect(200)
                .json();
        assertThat(host.delete("/bookmarks/tags/changes/" + renamed.getString("change"))
                        .expect(200)
                        .json()
                        .getInt("bookmarks"))
                .isEqualTo(1);
        host.get(own + "/renaming?name=c").expect(200);
    }

    @Test
    void a_large_file_comes_in_after_the_answer_and_is_called_off() {
        var file = new StringBuilder("<DL>");
        for (int i = 0; i < 2_000; i++) {
            file.append("<DT><A HREF=\"%s/%d\">N</A>".formatted(page, i));
        }
        var newcomer = as("newcomer");
        var begun = newcomer.call(
                        "POST",
                        "/bookmarks/imports",
                        BodyPublishers.ofString(file.append("</DL>").toString()),
                        "Content-Type",
                        "text/html",
                        "Prefer",
                        "respond-async")
                .expect(202);
        assertThat(begun.header("Preference-Applied")).isEqualTo("respond-async");
        var address = "/bookmarks/imports/" + begun.json().getJsonObject("made").getString("id");
        assertThat(begun.header("Location")).endsWith(address);
        await().until(() -> !newcomer.get(address).expect(200).json().getBoolean("running"));
        assertThat(newcomer.get(address).json().getInt("brought")).isEqualTo(2_000);
        as("listener").get(address).expectProblem(404, "not-found");

        newcomer.delete(address).expect(204);
        newcomer.get(address).expectProblem(404, "not-found");
        assertThat(newcomer.get("/bookmarks/export.json").expect(200).body()).doesNotContain(page + "/");
    }
}
