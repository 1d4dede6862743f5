package org.lunchroom.recap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** A transcript becomes a recap, and the recap leaves the building, over HTTP. */
class RecapIT extends OnServer {
    private static final Path EXAMPLE = Path.of("docs/examples/transcript.json");

    private Caller host;
    private String recap;
    private String chat;

    @BeforeEach
    void import_a_transcript() throws IOException {
        host = as("host");
        var room = "past" + UUID.randomUUID().toString().substring(0, 8);
        var body = "{\"room\":\"" + room + "\",\"transcript\":" + Files.readString(EXAMPLE) + "}";
        var imported = host.post("/imports", body).expect(201).json();
        recap = imported.getString("recap");
        chat = imported.getString("chat");
    }

    @Test
    void a_draft_is_for_hosts_and_a_published_recap_for_everybody_in_an_open_room() {
        as("newcomer").get(recap).expectProblem(404, "not-found");
        host.post(recap + "/publication", "{}").expect(200);

        var read = as("newcomer").get(recap).expect(200);
        assertThat(read.json().getString("state")).isEqualTo("published");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "pdf, application/pdf",
        "md, text/markdown",
        "csv, text/csv",
        "json, application/json"
    })
    void each_file_opens_by_session_or_by_ticket_and_not_without(String format, String type) {
        var file = host.get(recap + "." + format).expect(200);
        assertThat(file.header("Content-Type")).startsWith(type);
        assertThat(file.header("Content-Disposition")).contains("attachment", "." + format);

        var ticket = host.post(recap + "/tickets", "{}").expect(201).json().getString("ticket");
        nobody().get(recap + "." + format + "?ticket=" + ticket).expect(200);
        nobody().get(recap + "." + format).expectProblem(401, "sign-in-first");
        nobody().get(recap + "." + format + "?ticket=made-up").expectProblem(401, "ticket-expired");
    }

    @Test
    void the_permanent_address_tells_nothing_without_a_session_and_everything_with_a_ticket() {
        var around = nobody().page("recaps/" + chat).expect(200);
        assertThat(around.body()).contains("<lunchroom-recap").doesNotContain("Giving feedback");

        var ticket = host.post(recap + "/tickets", "{}").expect(201).json().getString("ticket");
        var page = nobody().page("recaps/" + chat + "?ticket=" + ticket).expect(200);
        assertThat(page.body()).contains("Giving feedback that lands").doesNotContain("<script", "style=");
        assertThat(page.header("Content-Security-Policy"))
                .contains("style-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void an_edit_needs_the_version_that_it_starts_from() {
        host.patch(recap, "{\"intro\":\"x\"}").expectProblem(428, "if-match-needed");
    }

    @Test
    void only_organisers_import() {
        var body = Json.createObjectBuilder()
                .add("transcript", Json.createObjectBuilder())
                .build()
                .toString();
        as("newcomer").post("/imports", body).expectProblem(403, "forbidden");
        host.post("/imports", body).expectProblem(400, "required", "transcript.title");
    }
}
