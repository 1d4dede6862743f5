package org.lunchroom.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Files over HTTP, as a widget sends and shows them. */
class FilesIT extends OnServer {
    private static final String WORDS = "0123456789 words that are long enough to be read in parts.";

    private final String tag = "files" + UUID.randomUUID().toString().substring(0, 8);
    private Caller host;

    @BeforeEach
    void room() {
        host = as("host");
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Files\",\"visibility\":\"invited\"}".formatted(tag))
                .expect(201);
    }

    private Answer upload(Caller caller, String name, byte[] content) {
        return caller.call(
                "POST",
                "/rooms/" + tag + "/files?name=" + name,
                BodyPublishers.ofByteArray(content),
                "Content-Type",
                "application/octet-stream");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String posted(String file) {
        var message = host.post("/rooms/" + tag + "/messages", "{\"words\":\"Look\"}")
                .expect(201)
                .json()
                .getString("id");
        host.post(
                        "/rooms/" + tag + "/files/attachments",
                        "{\"message\":\"%s\",\"files\":[{\"id\":\"%s\",\"alt\":\"Black\"}]}".formatted(message, file))
                .expect(204);
        return message;
    }

    private String pass(Caller caller) {
        return caller.get("/rooms/" + tag + "/files/pass").expect(200).json().getString("pass");
    }

    @Test
    void a_picture_is_uploaded_described_posted_and_shown() throws IOException {
        var file = upload(host, "a.png", picture()).expect(201).json();
        assertThat(file.getString("kind")).isEqualTo("image/png");
        assertThat(file.getInt("width")).isEqualTo(120);
        var message = posted(file.getString("id"));

        var shown = host.get("/rooms/" + tag + "/messages").expect(200).json().getJsonArray("messages");
        var only = shown.getJsonObject(0).getJsonArray("files").getJsonObject(0);
        assertThat(only.getString("alt")).isEqualTo("Black");
        var content = nobody().get("/files/" + file.getString("id") + "?size=small&pass=" + pass(host))
                .expect(200);
        assertThat(content.header("Content-Type")).isEqualTo("image/png");
        assertThat(content.header("Content-Disposition")).startsWith("inline; filename*=UTF-8''a.png");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Security-Policy"))
                .contains("sandbox")
                .contains("default-src 'none'");

        host.delete("/rooms/" + tag + "/messages/" + message).expect(204);
        nobody().get("/files/" + file.getString("id") + "?pass=" + pass(host)).expectProblem(404, "not-found");
    }

    @Test
    void a_document_is_saved_and_read_in_parts() {
        var file = upload(host, "notes.txt", WORDS.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .getString("id");
        posted(file);
        var address = "/files/" + file + "?pass=" + pass(host);

        var whole = nobody().get(address).expect(200);
        assertThat(whole.body()).isEqualTo(WORDS);
        assertThat(whole.header("Content-Disposition")).startsWith("attachment;");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        var part = nobody().get(address, "Range", "bytes=3-5").expect(206);
        assertThat(part.body()).isEqualTo("345");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 3-5/" + WORDS.length());
        assertThat(nobody().get(address, "Range", "bytes=1000-").status()).isEqualTo(416);
    }

    @Test
    void who_is_not_in_the_room_neither_uploads_nor_reads() {
        var file = upload(host, "notes.txt", WORDS.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .getString("id");
        posted(file);
        upload(as("newcomer"), "a.txt", new byte[] {'a'}).expectProblem(404, "not-found");
        upload(nobody(), "a.txt", new byte[] {'a'}).expectProblem(401, "sign-in-first");
        as("newcomer").get("/rooms/" + tag + "/files/pass").expectProblem(404, "not-found");
        nobody().get("/files/" + file + "?pass=made-up").expectProblem(404, "not-found");
        nobody().get("/files/" + file).expectProblem(404, "not-found");
    }

    @Test
    void what_is_not_taken_is_refused_by_name() {
        upload(host, "page.png", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                .expectProblem(415, "file-kind");
        upload(host, "none.txt", new byte[0]).expectProblem(400, "file-empty");
        var file = upload(host, "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .getString("id");
        host.delete("/rooms/" + tag + "/files/" + file).expect(204);
        host.delete("/rooms/" + tag + "/files/" + file).expectProblem(404, "not-found");
    }
}
