package org.lunchroom.previews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** On a server without any settings for links. */
class PreviewsIT extends OnServer {
    @Test
    void unless_an_admin_says_otherwise_no_page_is_asked() {
        var told = as("newcomer")
                .get("/previews?address=https://example.org/")
                .expect(200)
                .json();

        assertThat(told.getString("state")).isEqualTo("nothing");
        assertThat(told.containsKey("preview")).isFalse();
    }

    @Test
    void the_demonstrations_links_show_what_they_lead_to_without_asking_anybody() {
        var shelf = as("newcomer").get("/rooms/feedbackchat/shelf").expect(200).json();
        var guide = shelf.getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("address").contains("feedback-in-four-sentences"))
                .findFirst()
                .orElseThrow();

        var preview = guide.getJsonObject("preview");
        assertThat(preview.getString("site")).isEqualTo("The company wiki");
        nobody().get(preview.getJsonObject("picture").getString("path")).expect(200);
    }

    @Test
    void the_shelf_shows_alone_what_is_gone() {
        var shelf = as("newcomer")
                .get("/rooms/feedbackchat/shelf?dead=true")
                .expect(200)
                .json();

        assertThat(shelf.getJsonArray("items")).singleElement().satisfies(item -> {
            assertThat(item.asJsonObject().getString("title")).startsWith("Silence");
            assertThat(item.asJsonObject().getJsonObject("preview").getBoolean("dead"))
                    .isTrue();
        });
    }

    @Test
    void who_is_not_signed_in_or_asks_nonsense_is_told_so() {
        nobody().get("/previews?address=https://example.org/").expectProblem(401, "sign-in-first");
        as("newcomer").get("/previews").expectProblem(400, "bad-address", "address");
        as("newcomer").get("/previews?address=javascript:alert(1)").expectProblem(400, "bad-address", "address");
        as("newcomer").get("/previews/pictures/nonsense").expect(404);
        as("newcomer").post("/previews", Caller.json(Map.of("address", "x"))).expect(405);
    }
}
