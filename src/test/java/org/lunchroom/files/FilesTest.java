package org.lunchroom.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.files.vault.Parts;
import org.lunchroom.files.vault.Vault;
import org.lunchroom.files.vault.Vaults;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewFile;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** Files in messages: what is taken in, what becomes of it, and who may have it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FilesTest {
    private static final String MP3 = "ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000";

    @Parameter
    TestDatabase kind;

    @TempDir
    Path data;

    TestRooms stand;
    Vault vault;
    RoomFiles files;
    Uploads uploads;
    Passes passes;
    ForgetFiles forgetting;
    Viewer lea;
    Viewer sam;
    Room room;

    @BeforeEach
    void room() {
        stand = new TestRooms(kind);
        var settings = TestSettings.of("lunchroom.data.dir", data.toString());
        vault = Vaults.of(settings, new Parts(settings, stand.clock), stand.clock);
        files = stand.files;
        uploads = uploads("1");
        passes = new Passes(stand.database, stand.clock);
        forgetting = new ForgetFiles(stand.database, stand.messages, uploads);
        lea = stand.somebody("Lea Holdout");
        sam = stand.somebody("Sam Holdout");
        room = stand.rooms.found(
                lea, new NewRoom("course", "Course", null, null, Visibility.INVITED, null, null, null));
        stand.members.appoint(lea, room, sam.person(), Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private Uploads uploads(String megabytes) {
        return new Uploads(
                stand.database,
                stand.clock,
                stand.due,
                stand.rooms,
                vault,
                TestSettings.of("lunchroom.files.megabytes", megabytes));
    }

    private RoomFile take(String name, byte[] content) {
        return uploads.take(lea, room, name, new ByteArrayInputStream(content));
    }

    private static void refused(int status, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }

    /** 64 by 40 pixels, with a description in its notes. */
    private static final String WEBP_PHOTO =
            "UklGRvwAAABXRUJQVlA4WAoAAAAIAAAAPwAAJwAAVlA4IK4AAAAwBQCdASpAACgAPuFapE2/pSOpN/joA/AcCWYAnTMqxdAyBG/0ijL/c7nSs+QZ"
                    + "5//5gAD+7ogY4ZG/zf/tS+5nAdrWztS4PWSJfZeTwss2thaE+kTkzo5tYGoPh0+wj+u0PodyskvuN3fEaA1YiceFQBASRp3IOSbUcu+L"
                    + "vekUs3h3wAPPbe9ox1Rrai65wYxUCI/G5WpCBL20hIjoXQiAzDGWPQS36jtMsJMAAABFWElGKAAAAE1NACoAAAAIAAEBDgACAAAADgAA"
                    + "ABoAAAAAU2VjcmV0IGdhcmRlbgA=";

    /** 20 by 10 pixels that one sees through, and a red one. */
    private static final String WEBP_CLEAR = "UklGRiAAAABXRUJQVlA4TBQAAAAvE0ACEA8Q8x/zH4xBiOh/AAgAAA==";

    private static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG with notes of a camera that was held on its side, and where it was. */
    private static byte[] photo() {
        var jpeg = picture("jpeg", 60, 40);
        var place = "GPS 52.5200 N".getBytes(StandardCharsets.US_ASCII);
        var notes = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        notes.putShort((short) 0xffe1).putShort((short) (notes.capacity() - 2));
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        notes.putShort((short) 1);
        notes.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        notes.putInt(0).put(place);
        return ByteBuffer.allocate(jpeg.length + notes.capacity())
                .put(jpeg, 0, 2)
                .put(notes.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG of a few bytes that says it is so wide and high. */
    private static byte[] bomb(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] archive(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] content(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        vault.read(name, 0, vault.size(name), out);
        return out.toByteArray();
    }

    private long onDisk() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private UUID posted(RoomFile... attached) {
        var id = stand.messages
                .post(lea, room, NewMessage.of("Look."), null)
                .message()
                .id();
        files.attach(
                lea,
                room,
                id,
                java.util.Arrays.stream(attached).map(FilesTest::said).toList());
        return id;
    }

    private static NewFile said(RoomFile file) {
        return new NewFile(file.id(), "Orange and black", null);
    }

    @Test
    void of_a_photo_nothing_is_kept_but_the_picture_upright() throws IOException {
        var photo = photo();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 52.5200 N");

        var file = take("IMG_1.JPG", photo);

        assertThat(file.kind()).isEqualTo("image/jpeg");
        assertThat(file.name()).isEqualTo("IMG_1.jpg");
        assertThat(List.of(file.width(), file.height())).containsExactly(40, 60);
        assertThat(new String(content(file.content()), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(content(file.small()))).getHeight())
                .isEqualTo(60);
    }

    @Test
    void a_webp_becomes_a_photo_or_where_one_sees_through_it_a_drawing_and_loses_its_notes() throws IOException {
        var photo = Base64.getDecoder().decode(WEBP_PHOTO);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Secret garden");

        var file = take("from the web.webp", photo);
        var clear = take("sign.webp", Base64.getDecoder().decode(WEBP_CLEAR));

        assertThat(List.of(file.kind(), file.name())).containsExactly("image/jpeg", "from the web.jpg");
        assertThat(List.of(file.width(), file.height())).containsExactly(64, 40);
        assertThat(new String(content(file.content()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Secret garden");
        assertThat(List.of(clear.kind(), clear.name())).containsExactly("image/png", "sign.png");
        var painted = ImageIO.read(new ByteArrayInputStream(content(clear.content())));
        assertThat(painted.getRGB(3, 3)).isEqualTo(Color.RED.getRGB());
        assertThat(painted.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void a_webp_that_is_cut_off_or_says_it_is_huge_is_refused() {
        var photo = Base64.getDecoder().decode(WEBP_PHOTO);
        refused(415, "picture-broken", () -> take("cut.webp", Arrays.copyOf(photo, 60)));
        // Its width in the header of the extended form: 16 million.
        var huge = photo.clone();
        huge[24] = huge[25] = huge[26] = (byte) 0xff;
        refused(413, "too-many-pixels", () -> take("huge.webp", huge));
    }

    @Test
    void of_a_telephones_own_form_is_said_what_to_do() {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        refused(415, "picture-heic", () -> take("IMG_2.HEIC", heic));
    }

    @Test
    void a_large_picture_is_made_as_large_as_a_screen_and_has_a_small_one() throws IOException {
        uploads = uploads("25");
        var file = take("wide.png", picture("png", 4000, 1000));

        assertThat(List.of(file.width(), file.height())).containsExactly(2560, 640);
        assertThat(ImageIO.read(new ByteArrayInputStream(content(file.small()))).getWidth())
                .isEqualTo(640);
    }

    @Test
    void a_picture_of_ten_thousand_by_ten_thousand_is_refused_before_it_is_unpacked() throws IOException {
        refused(413, "too-many-pixels", () -> take("small.png", bomb(10_000, 10_000)));
        refused(413, "too-many-pixels", () -> take("line.png", bomb(100_000, 1)));
        refused(415, "picture-broken", () -> take("broken.png", bomb(10, 10)));
        assertThat(onDisk()).isZero();
    }

    @Test
    void a_picture_that_is_also_something_else_is_only_a_picture_afterwards() throws IOException {
        var gif = picture("gif", 50, 50);
        var archive = archive("evil.html");
        var both = ByteBuffer.allocate(gif.length + 60 + archive.length)
                .put(gif)
                .put("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))
                .put(archive)
                .array();

        var file = take("both.gif", both);

        assertThat(file.kind()).isEqualTo("image/png");
        assertThat(file.name()).isEqualTo("both.png");
        assertThat(new String(content(file.content()), StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "evil");
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, <!DOCTYPE html><html><script>alert(1)</script></html>",
        "photo.jpg, <html><body>not a photo</body></html>",
        "drawing.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "drawing.png, <?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "run.exe, MZ\u0090\u0000\u0003\u0000\u0000\u0000",
        "run.pdf, MZ\u0090\u0000\u0003\u0000\u0000\u0000",
        "script.sh, #!/bin/sh",
    })
    void what_could_run_is_refused_whatever_it_is_called(String name, String content) {
        refused(415, "file-kind", () -> take(name, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void an_archive_is_an_office_document_by_its_name_or_refused() {
        refused(415, "file-kind", () -> take("all.zip", archive("a.txt")));
        refused(415, "file-kind", () -> take("all.jar", archive("META-INF/MANIFEST.MF", "A.class")));
        assertThat(take("plan.docx", archive("[Content_Types].xml", "word/document.xml"))
                        .shape())
                .isEqualTo("document");
    }

    @Test
    void what_something_is_called_follows_what_it_is() {
        assertThat(take("song.exe", (MP3 + "x".repeat(2000)).getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("song.mp3");
                    assertThat(file.shape()).isEqualTo("audio");
                });
        assertThat(take("../../etc/\u202epasswd", "Just words.".getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("etc passwd.txt");
        assertThat(take("paper", "%PDF-1.7\n%x".getBytes(StandardCharsets.US_ASCII))
                        .name())
                .isEqualTo("paper.pdf");
    }

    @Test
    void too_much_and_nothing_are_refused_and_leave_nothing() throws IOException {
        refused(413, "file-too-large", () -> take("long.txt", new byte[1024 * 1024 + 1]));
        refused(400, "file-empty", () -> take("none.txt", new byte[0]));
        refused(400, "required", () -> take(" ", new byte[1]));
        uploads = uploads("0");
        refused(403, "forbidden", () -> take("a.txt", new byte[] {'a'}));
        assertThat(onDisk()).isZero();
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var end = new java.io.InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] block, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        var broken = new java.io.SequenceInputStream(new ByteArrayInputStream(new byte[10_000]), end);

        assertThatThrownBy(() -> uploads.take(lea, room, "a.txt", broken))
                .isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(onDisk()).isZero();
    }

    @Test
    void what_nobody_posted_goes_after_an_hour() throws IOException {
        var file = take("a.png", picture("png", 100, 100));
        assertThat(onDisk()).isEqualTo(2);

        stand.clock.advance(Duration.ofMinutes(61));
        doDue();

        refused(404, "not-found", () -> files.readable(lea.person(), file.id()));
        assertThat(onDisk()).isZero();
    }

    private void doDue() {
        var unattached = new ForgetUnattached(stand.database, uploads);
        var words = new org.lunchroom.rooms.revisions.ForgetWords(List.of());
        boolean more = true;
        while (more) {
            more = stand.due.runNext(
                    Map.of(unattached.kind(), unattached, forgetting.kind(), forgetting, words.kind(), words));
        }
    }

    @Test
    void a_picture_needs_words_or_its_authors_word_that_it_only_decorates() {
        var file = take("a.png", picture("png", 100, 100));
        var id = stand.messages
                .post(lea, room, NewMessage.of("Look."), null)
                .message()
                .id();

        refused(400, "alt-needed", () -> files.attach(lea, room, id, List.of(new NewFile(file.id(), " ", false))));
        files.attach(lea, room, id, List.of(new NewFile(file.id(), null, true)));

        assertThat(files.of(List.of(id)).get(id)).singleElement().satisfies(shown -> {
            assertThat(shown.alt()).isEmpty();
            assertThat(shown.width()).isEqualTo(100);
        });
    }

    @Test
    void only_its_owner_gives_a_file_to_a_message_of_their_own_once_and_in_its_room() {
        var file = take("a.txt", "Words.".getBytes(StandardCharsets.UTF_8));
        var theirs = stand.messages
                .post(sam, room, NewMessage.of("Mine."), null)
                .message()
                .id();
        refused(403, "forbidden", () -> files.attach(lea, room, theirs, List.of(said(file))));
        refused(404, "not-found", () -> files.attach(sam, room, theirs, List.of(said(file))));
        var elsewhere = stand.rooms.found(lea, NewRoom.called("elsewhere", "Elsewhere"));
        var there = stand.messages
                .post(lea, elsewhere, NewMessage.of("There."), null)
                .message()
                .id();
        refused(404, "not-found", () -> files.attach(lea, elsewhere, there, List.of(said(file))));

        posted(file);

        var again = stand.messages
                .post(lea, room, NewMessage.of("Again."), null)
                .message()
                .id();
        refused(409, "attached", () -> files.attach(lea, room, again, List.of(said(file))));
        stand.clock.advance(Duration.ofMinutes(11));
        var late = take("b.txt", "Words.".getBytes(StandardCharsets.UTF_8));
        refused(409, "too-late", () -> files.attach(lea, room, again, List.of(said(late))));
    }

    private Message postedWith(String words, RoomFile... enclosed) {
        var given = java.util.Arrays.stream(enclosed).map(FilesTest::said).toList();
        return stand.messages
                .post(lea, room, NewMessage.of(words).with(given), null)
                .message();
    }

    @Test
    void a_message_may_be_a_file_alone() {
        var message = postedWith(null, take("a.png", picture("png", 100, 100)));

        assertThat(stand.shown.show(message)).satisfies(shown -> {
            assertThat(shown.words()).isEmpty();
            assertThat(shown.files()).singleElement().satisfies(file -> assertThat(file.alt())
                    .isEqualTo("Orange and black"));
        });
        refused(400, "required", () -> postedWith(" "));
        refused(400, "required", () -> postedWith(null));
    }

    @Test
    void a_message_of_a_file_alone_is_quoted_by_what_it_shows() {
        var picture = postedWith(null, take("a.png", picture("png", 100, 100)));
        var quoting = stand.messages
                .post(lea, room, new NewMessage("Lovely", null, picture.id(), null), null)
                .message();

        assertThat(stand.shown.show(quoting).quote().words()).isEqualTo("Orange and black");
    }

    @Test
    void a_message_of_a_file_alone_that_was_removed_can_be_restored() {
        var file = take("a.png", picture("png", 100, 100));
        var message = postedWith("", file);

        stand.revisions.remove(lea, room, message.id());
        refused(404, "not-found", () -> files.readable(sam.person(), file.id()));
        stand.revisions.restore(lea, room, message.id());

        assertThat(files.readable(sam.person(), file.id()).id()).isEqualTo(file.id());
    }

    @Test
    void a_message_comes_with_its_files_or_not_at_all() {
        var file = take("a.txt", "Words.".getBytes(StandardCharsets.UTF_8));
        var strangers = uploads.take(sam, room, "b.txt", new ByteArrayInputStream(new byte[] {'b'}));
        var picture = take("a.png", picture("png", 100, 100));
        long before = stand.messages.newest(room, 50).messages().size();

        refused(400, "no-such-file", () -> postedWith("Look.", file, strangers));
        refused(409, "attached", () -> postedWith("Look.", file, file));
        refused(
                400,
                "alt-needed",
                () -> stand.messages.post(
                        lea, room, NewMessage.of("Look.").with(List.of(new NewFile(picture.id(), null, null))), null));

        assertThat(stand.messages.newest(room, 50).messages()).hasSize((int) before);
        assertThat(postedWith("Look.", file).words()).isEqualTo("Look.");
        refused(409, "attached", () -> postedWith("Again.", file));
    }

    @Test
    void who_reads_the_room_has_its_files_and_nobody_else() {
        var file = take("a.png", picture("png", 100, 100));
        refused(404, "not-found", () -> files.readable(sam.person(), file.id()));
        posted(file);
        var stranger = stand.somebody("Luis Ortega");

        assertThat(files.readable(sam.person(), file.id()).name()).isEqualTo("a.png");
        refused(404, "not-found", () -> files.readable(stranger.person(), file.id()));

        stand.members.remove(lea, room, sam.person());
        refused(404, "not-found", () -> files.readable(sam.person(), file.id()));
    }

    @Test
    void with_its_message_a_file_goes_from_sight_at_once_and_from_the_disk_soon() throws IOException {
        var file = take("a.png", picture("png", 100, 100));
        var id = posted(file);
        stand.revisions.remove(lea, room, id);
        refused(404, "not-found", () -> files.readable(sam.person(), file.id()));
        try (var followers =
                new Followers(stand.database, new Hints(), List.of(new RemovedFiles(stand.clock, stand.due)))) {
            followers.catchUp();
        }
        doDue();
        assertThat(onDisk()).isEqualTo(2);

        stand.clock.advance(Duration.ofMinutes(7));
        doDue();

        assertThat(onDisk()).isZero();
        assertThat(files.of(List.of(id))).isEmpty();
    }

    @Test
    void a_pass_is_good_for_an_hour() {
        var pass = passes.of(sam).pass();
        assertThat(passes.holder(pass)).isEqualTo(sam.person());
        refused(404, "not-found", () -> passes.holder("made up"));
        refused(404, "not-found", () -> passes.holder(null));

        stand.clock.advance(Duration.ofMinutes(61));

        refused(404, "not-found", () -> passes.holder(pass));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 0, 100",
                "bytes=0-, 0, 100",
                "bytes=10-19, 10, 10",
                "bytes=90-200, 90, 10",
                "bytes=-5, 95, 5",
                "bytes=-500, 0, 100",
                "'bytes=0-1,5-6', 0, 100",
                "lines=1-2, 0, 100",
            })
    void a_range_is_what_was_asked_as_far_as_there_is_something(String header, long from, long length) {
        var part = Span.of(header, 100);

        assertThat(part).isEqualTo(new Span(from, length, 100));
        assertThat(part.header()).isEqualTo("bytes " + from + "-" + (from + length - 1) + "/100");
    }

    @Test
    void a_range_that_lies_outside_is_none() {
        assertThat(Span.of("bytes=100-", 100)).isNull();
        assertThat(Span.of("bytes=20-10", 100)).isNull();
        assertThat(Span.of("bytes=-0", 100)).isNull();
    }
}
