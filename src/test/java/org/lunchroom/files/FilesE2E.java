package org.lunchroom.files;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** A picture and a document go with a post, and others see them. */
class FilesE2E extends InBrowser {
    private final String tag = "files" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void room() {
        stage().server()
                .as("host")
                .post("/rooms", "{\"tag\":\"%s\",\"title\":\"Pictures of the board\"}".formatted(tag))
                .expect(201);
    }

    private static FilePayload picture() {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 900, 600, Color.BLUE));
        graphics.fillRect(0, 0, 900, 600);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new FilePayload("board.jpg", "image/jpeg", bytes.toByteArray());
    }

    private static FilePayload text(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    private static void attach(Visitor visitor, FilePayload... files) {
        visitor.page().locator("lunchroom-room input[type=file]").setInputFiles(files);
    }

    private static void writes(Visitor visitor, String words) {
        visitor.page().locator("lunchroom-room .composer > textarea").fill(words);
    }

    @Test
    void a_picture_goes_with_a_post_once_it_is_described() {
        var host = visitor("host");
        host.open("room.html?tag=" + tag);
        attach(host, picture(), text("notes.txt", "What we said."));
        assertThat(host.page().getByText("Uploaded").first()).isAttached();
        writes(host, "What the board looked like");
        var alt = host.page().getByLabel("What does the picture show?");
        alt.waitFor();
        host.isAccessible();
        host.picture("files-composer");

        host.button("Post").click();
        assertThat(alt).isFocused();
        alt.fill("A board with orange and blue notes");
        host.button("Post").click();

        var log = host.page().getByRole(AriaRole.LOG);
        assertThat(log.getByAltText("A board with orange and blue notes")).isVisible();
        assertThat(log.getByText("notes.txt")).isVisible();
        assertThat(host.page().locator("lunchroom-room .chosen")).hasCount(0);
        host.isAccessible();
        host.inTheDark().picture("files-room-dark");

        var jonas = visitor("newcomer", 390, 844);
        jonas.open("room.html?tag=" + tag);
        var seen = jonas.page().getByRole(AriaRole.LOG).getByAltText("A board with orange and blue notes");
        assertThat(seen).isVisible();
        // Drawn after its place is kept: a telephone's picture comes when it comes.
        jonas.page().waitForCondition(() -> seen.evaluate("image => image.naturalWidth")
                .equals(640));
        jonas.fits();
        jonas.isAccessible();
        jonas.picture("files-telephone");
    }

    @Test
    void a_post_may_be_a_file_alone_and_a_topic_and_a_reply_in_a_community_have_files_too() {
        var host = visitor("host");
        host.open("room.html?tag=" + tag);
        attach(host, text("notes.txt", "What we said."));
        assertThat(host.page().getByText("Uploaded").first()).isAttached();
        host.button("Post").click();
        assertThat(host.page().getByRole(AriaRole.LOG).getByText("notes.txt")).isVisible();

        var community = "c" + tag;
        stage().server()
                .as("host")
                .post("/rooms", "{\"tag\":\"%s\",\"title\":\"Trainers\",\"kind\":\"community\"}".formatted(community))
                .expect(201);
        var narrow = visitor("host", 390, 844);
        narrow.open("community.html?tag=" + community);
        narrow.button("New topic").click();
        narrow.page().locator("lunchroom-community .compose [name=title]").fill("How the board looked");
        narrow.page().locator("lunchroom-community input[type=file]").setInputFiles(picture());
        var alt = narrow.page().getByLabel("What does the picture show?");
        alt.fill("A board with notes");
        narrow.fits();
        narrow.isAccessible();
        narrow.inTheDark().picture("files-topic-dark");
        narrow.page().locator("lunchroom-community .compose button.primary").click();
        assertThat(narrow.page().getByAltText("A board with notes")).isVisible();

        narrow.page()
                .locator("lunchroom-community .reply input[type=file]")
                .setInputFiles(text("list.txt", "One, two."));
        assertThat(narrow.page().getByText("Uploaded").first()).isAttached();
        narrow.page().locator("lunchroom-community .reply button.primary").click();
        assertThat(narrow.page().locator("lunchroom-community .replies").getByText("list.txt"))
                .isVisible();
        narrow.fits();
        narrow.isAccessible();
        narrow.picture("files-thread");
    }

    @Test
    void what_cannot_be_taken_is_said_so_and_taken_out_by_keyboard() {
        // The server refuses the upload on purpose.
        var host = visitor("host").expectingTrouble();
        host.open("room.html?tag=" + tag);
        attach(host, text("page.html", "<!doctype html><script>alert(1)</script>"));

        assertThat(host.page().getByText("Photos, sounds, films, office documents, PDF and plain text are possible."))
                .isVisible();
        host.picture("files-refused");
        host.keys().to(host.button("Take page.html out")).press("Enter");

        assertThat(host.page().locator("lunchroom-room .chosen")).hasCount(0);
        assertThat(host.page().locator("lunchroom-room .composer > textarea")).isFocused();
    }

    @Test
    void a_pasted_picture_that_only_decorates_needs_no_words_of_its_own() {
        var host = visitor("host");
        host.open("room.html?tag=" + tag);
        writes(host, "Just a colour");
        host.page()
                .locator("lunchroom-room .composer > textarea")
                .evaluate(
                        """
                        async (field) => {
                          const canvas = document.createElement('canvas');
                          canvas.width = canvas.height = 64;
                          canvas.getContext('2d').fillRect(0, 0, 64, 64);
                          const blob = await new Promise((done) => canvas.toBlob(done));
                          const data = new DataTransfer();
                          data.items.add(new File([blob], 'pasted.png', { type: 'image/png' }));
                          field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                        }
                        """);
        host.page().getByLabel("It only decorates").check();
        host.button("Post").click();

        var image = host.page().getByRole(AriaRole.LOG).locator("img");
        assertThat(image).isVisible();
        assertThat(image.getAttribute("alt")).isEmpty();
    }
}
