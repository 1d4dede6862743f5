package org.lunchroom.previews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Started;
import org.lunchroom.kernel.outbound.TestSite;

/** Cards of links on a server that may ask one host: over HTTP, and by people who look on. */
class PreviewsE2E extends InBrowser {
    private static final TestSite SITE = new TestSite();
    private static Started server;

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() throws IOException {
        SITE.content("/picture.png", "image/png", TestPreviews.png(1200, 630));
        server = Started.with(
                Files.createTempDirectory("lunchroom-previews"),
                Map.of(
                        "LUNCHROOM_LINKS_INTERNAL_HOSTS",
                        "127.0.0.1:" + SITE.port(),
                        "LUNCHROOM_LINKS_SNAPSHOTS",
                        "true"));
    }

    @AfterAll
    static void stop() {
        server.close();
        SITE.close();
    }

    private String page(String path, String title) {
        return "<html lang=en><title>" + title + "</title><meta property=og:image content=/picture.png>"
                + "<meta name=description content='What " + once + " is about'><article><p>Kept words " + once
                + "</p></article>";
    }

    private static Locator card(Page page, String words) {
        return page.locator("lunchroom-room .card", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void a_card_fills_in_while_somebody_reads_and_nothing_moves() {
        var answer = new CountDownLatch(1);
        SITE.page("/slow-" + once, exchange -> {
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            TestSite.send(
                    exchange,
                    200,
                    "text/html",
                    page("/slow", "Now it has answered").getBytes(StandardCharsets.UTF_8));
        });
        var page = visitor(server, "newcomer", Device.DESK).open("room.html?tag=lunchwalks");
        server.as("host")
                .post(
                        "/rooms/lunchwalks/messages",
                        Caller.json(Map.of("words", "Read [this page](" + SITE.address("/slow-" + once) + ") first.")))
                .expect(201);
        var waiting = card(page, "Slow " + once);
        assertThat(waiting).isVisible();
        double height = waiting.boundingBox().height;
        double top = waiting.boundingBox().y;

        answer.countDown();

        var filled = card(page, "Now it has answered");
        assertThat(filled).containsText("What " + once + " is about");
        assertThat(filled.locator("img")).isVisible();
        assertThat(filled.boundingBox().height).isEqualTo(height);
        assertThat(filled.boundingBox().y).isEqualTo(top);
        Awaitility.await().until(() ->
                (Boolean) filled.locator("img").evaluate("image => image.complete && image.naturalWidth > 0"));
    }

    @Test
    void the_shelf_and_the_form_know_what_a_page_calls_itself() {
        SITE.html("/guide-" + once, page("/guide", "The guide " + once));
        var visitor = visitor(server, "newcomer", Device.TELEPHONE);
        var page = visitor.open("save.html");
        page.getByLabel("Address").fill(SITE.address("/guide-" + once));
        assertThat(page.getByLabel("Title")).hasValue("The guide " + once);
        assertThat(page.getByText("What " + once + " is about")).isVisible();

        server.as("host")
                .post(
                        "/rooms/lunchwalks/messages",
                        Caller.json(Map.of("words", "[here](" + SITE.address("/guide-" + once) + ")")))
                .expect(201);
        var shelf = visitor(server, "listener", Device.DESK).open("shelf.html?tag=lunchwalks");
        var item = shelf.locator("lunchroom-shelf article", new Page.LocatorOptions().setHasText("What " + once));
        assertThat(item.locator("img.picture")).isVisible();
        item.locator("details.kept summary").click();
        assertThat(item.getByText("Kept words " + once)).isVisible();
    }

    @Test
    void the_picture_comes_from_here_to_whoever_knows_its_id() {
        SITE.html("/pictured-" + once, page("/pictured", "Pictured " + once));
        var address = SITE.address("/pictured-" + once);
        var caller = server.as("newcomer");
        Awaitility.await().until(() -> caller.get("/previews?address=" + address)
                .json()
                .getString("state")
                .equals("ready"));
        var preview = caller.get("/previews?address=" + address).json().getJsonObject("preview");
        var path = preview.getJsonObject("picture").getString("path");

        var picture = server.nobody().get(path).expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.headers().allValues("Cache-Control")).containsExactly("private, max-age=604800, immutable");
        assertThat(picture.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(picture.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
        server.nobody().get("/previews/pictures/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void nobody_makes_the_server_go_where_it_may_not() {
        var caller = server.as("newcomer");
        for (var address : new String[] {
            "http://169.254.169.254/latest/meta-data",
            "http://127.0.0.1:1/",
            "http://2130706433:" + SITE.port() + "/",
            "http://0x7f.1:" + SITE.port() + "/",
            "https://example.org/"
        }) {
            Awaitility.await().until(() -> !caller.get("/previews?address=" + address)
                    .expect(200)
                    .json()
                    .getString("state")
                    .equals("waiting"));
            assertThat(caller.get("/previews?address=" + address).json().getString("state"))
                    .as(address)
                    .isEqualTo("nothing");
        }
        caller.get("/previews?address=javascript:alert(1)").expectProblem(400, "bad-address", "address");
        caller.get("/previews?address=data:text/html,x").expectProblem(400, "bad-address", "address");
        server.nobody().get("/previews?address=https://example.org/").expect(401);
    }
}
