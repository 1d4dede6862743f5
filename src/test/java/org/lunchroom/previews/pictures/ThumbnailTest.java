package org.lunchroom.previews.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lunchroom.previews.TestPreviews;

class ThumbnailTest {
    /** A PNG that says it has so many pixels, and holds them packed; with more beside the picture. */
    private static byte[] png(int width, int height, byte[]... beside) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = new ByteArrayOutputStream();
        var data = new DataOutputStream(head);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {1, 0, 0, 0, 0});
        chunk(file, "IHDR", head.toByteArray());
        for (var more : beside) {
            chunk(file, "zTXt", more);
        }
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var line = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                deflater.write(line);
            }
        }
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) throws IOException {
        var data = new DataOutputStream(file);
        data.writeInt(content.length);
        var body = new ByteArrayOutputStream();
        body.write(name.getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        data.write(body.toByteArray());
        var sum = new CRC32();
        sum.update(body.toByteArray());
        data.writeInt((int) sum.getValue());
    }

    @Test
    void a_big_picture_becomes_a_small_jpeg() throws IOException {
        var made = Thumbnail.of(TestPreviews.png(3000, 2000)).orElseThrow();

        var read = ImageIO.read(new ByteArrayInputStream(made.content()));
        assertThat(read.getWidth()).isEqualTo(made.width()).isEqualTo(480);
        assertThat(read.getHeight()).isEqualTo(made.height()).isEqualTo(320);
        assertThat(made.content()).startsWith(0xff, 0xd8);
    }

    @Test
    void a_small_one_is_painted_anew_at_its_own_size() {
        var made = Thumbnail.of(TestPreviews.png(200, 100)).orElseThrow();

        assertThat(made.width()).isEqualTo(200);
        assertThat(new String(made.content(), StandardCharsets.ISO_8859_1)).doesNotContain("PNG");
    }

    @Test
    void a_bomb_of_pixels_is_not_unpacked() throws IOException {
        var bomb = png(19_000, 19_000);
        assertThat(bomb.length).isLessThan(100_000);

        assertThat(Thumbnail.of(bomb)).isEmpty();
        assertThat(Thumbnail.of(png(100_000, 100))).isEmpty();
        assertThat(Thumbnail.of(png(7_000, 7_000)))
                .as("as many as a camera has")
                .isPresent();
    }

    @Test
    void a_bomb_beside_the_picture_is_passed_over() throws IOException {
        var words = new ByteArrayOutputStream();
        words.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (var deflater = new DeflaterOutputStream(words)) {
            var block = new byte[1_000_000];
            for (int i = 0; i < 1_000; i++) {
                deflater.write(block);
            }
        }

        assertThat(Thumbnail.of(png(100, 100, words.toByteArray()))).isPresent();
    }

    @Test
    void what_is_no_picture_or_broken_or_tiny_is_none() {
        var whole = TestPreviews.png(300, 300);

        assertThat(Thumbnail.of(new byte[0])).isEmpty();
        assertThat(Thumbnail.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Thumbnail.of(Arrays.copyOf(whole, 40))).isEmpty();
        assertThat(Thumbnail.of(TestPreviews.png(1, 1))).as("a counter").isEmpty();
    }
}
