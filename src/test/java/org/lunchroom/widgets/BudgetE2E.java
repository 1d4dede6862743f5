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

/** What a page pays for its first widget. */
class BudgetE2E {
    private static final int FIRST_WIDGET = 60 * 1024;

    @RegisterExtension
    final Portal portal = new Portal();

    @Test
    void the_first_widget_costs_at_most_60_kilobytes_and_asks_nobody_else() throws IOException {
        PlayedRoom scene = Scenes.live();
        portal.open(scene, "");
        List<Response> answers = new CopyOnWriteArrayList<>();
        portal.page.onResponse(answers::add);
        portal.page.evaluate(
                "document.querySelector('main').append(Object.assign(document.createElement('lunchroom-room'),"
                        + " {id: 'late'}, {}));  document.getElementById('late').setAttribute('tag', 'feedbackchat')");
        portal.settled();
        int bytes = zipped(portal.page
                .request()
                .get(portal.server().address("/lunchroom/widgets/lunchroom.js"))
                .body());
        for (Response answer : answers) {
            assertThat(URI.create(answer.url()).getHost()).isEqualTo("127.0.0.1");
            if (answer.url().endsWith(".js")) {
                bytes += zipped(answer.body());
            }
        }
        assertThat(bytes).isBetween(10_000, FIRST_WIDGET);
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }
}
