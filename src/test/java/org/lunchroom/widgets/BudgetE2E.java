package org.lunchroom.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page pays for its widgets. */
class BudgetE2E {
    private static final int FIRST_WIDGET = 60 * 1024;
    private static final int FURTHER_WIDGET = 15 * 1024;

    @RegisterExtension
    final Portal portal = new Portal();

    @Test
    void the_first_widget_costs_at_most_60_kilobytes_and_asks_nobody_else() throws IOException {
        portal.open(Scenes.live(), "");
        List<Response> answers = heard();
        add("lunchroom-room", "tag", "feedbackchat");
        portal.settled();
        int bytes = zipped(portal.page
                .request()
                .get(portal.server().address("/lunchroom/widgets/lunchroom.js"))
                .body());
        for (Response answer : answers) {
            assertThat(URI.create(answer.url()).getHost()).isEqualTo("127.0.0.1");
        }
        assertThat(bytes + scripts(answers)).isBetween(10_000, FIRST_WIDGET);
    }

    @ParameterizedTest
    @CsvSource({
        "lunchroom-upcoming, room, h2",
        "lunchroom-host, chat, .console",
        "lunchroom-wall, chat, .top",
        "lunchroom-schedule, room, .list h2",
        "lunchroom-recap, chat, article",
        "lunchroom-qanda, room, .list",
        "lunchroom-queue, room, .frame",
        "lunchroom-poll, room, .frame",
        "lunchroom-search, heading, .frame",
        "lunchroom-inbox, href, .frame",
    })
    void each_further_widget_costs_at_most_15_kilobytes(String widget, String attribute, String drawn)
            throws IOException {
        portal.as(Cast.ADAEZE).open(HostScenes.live(), Portal.ROOM).settled();
        List<Response> answers = heard();
        add(widget, attribute, attribute.equals("chat") ? "chat1" : "feedbackchat");
        portal.page.locator(widget + " " + drawn).first().waitFor();
        assertThat(scripts(answers)).isBetween(500, FURTHER_WIDGET);
    }

    private List<Response> heard() {
        List<Response> answers = new CopyOnWriteArrayList<>();
        portal.page.onResponse(answers::add);
        return answers;
    }

    private void add(String widget, String attribute, String value) {
        portal.page.evaluate(
                "([widget, attribute, value]) => { const made = document.createElement(widget);"
                        + " made.setAttribute(attribute, value); document.querySelector('main').append(made); }",
                List.of(widget, attribute, value));
    }

    private static int scripts(List<Response> answers) throws IOException {
        int bytes = 0;
        for (Response answer : answers) {
            bytes += answer.url().endsWith(".js") ? zipped(answer.body()) : 0;
        }
        return bytes;
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }
}
