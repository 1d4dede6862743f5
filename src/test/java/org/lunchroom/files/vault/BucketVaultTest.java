package org.lunchroom.files.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

/** Files in a bucket, over the wire, with a store that works out every signature by itself. */
class BucketVaultTest {
    @TempDir
    Path data;

    private final TestStore store = new TestStore();
    private final String name = UUID.randomUUID().toString();
    private final byte[] film = new byte[1_300_000];
    private Vault vault;

    @BeforeEach
    void vault() {
        new Random(7).nextBytes(film);
        vault = vault(store.settings(data.toString(), TestStore.SECRET));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Vault vault(Settings settings) {
        return Vaults.of(settings, new Parts(settings, Clock.systemUTC()), Clock.systemUTC());
    }

    private Path part() throws IOException {
        return Files.write(vault.part(), film);
    }

    private byte[] read(long from, long length) throws IOException {
        var out = new ByteArrayOutputStream();
        vault.read(name, from, length, out);
        return out.toByteArray();
    }

    private static void away(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("files-away");
            assertThat(problem.retryAfter()).isPresent();
        });
    }

    @Test
    void what_is_kept_comes_back_whole_and_in_parts() throws IOException {
        var part = part();
        vault.keep(name, part);

        assertThat(part).doesNotExist();
        assertThat(store.kept).containsOnlyKeys("/our-bucket/" + name.substring(34) + "/" + name);
        assertThat(vault.size(name)).isEqualTo(film.length);
        assertThat(read(0, film.length)).isEqualTo(film);
        assertThat(read(524_287, 3)).containsExactly(film[524_287], film[524_288], film[524_289]);
    }

    @Test
    void it_is_read_in_pieces_so_that_a_slow_reader_holds_little() throws IOException {
        vault.keep(name, part());
        store.asked.clear();

        read(100, 1_100_000);

        assertThat(store.asked)
                .containsExactly("GET bytes=100-524387", "GET bytes=524388-1048675", "GET bytes=1048676-1100099");
    }

    @Test
    void what_is_deleted_is_gone_and_need_not_have_been_there() throws IOException {
        vault.keep(name, part());

        vault.delete(name);
        vault.delete(name);

        assertThat(store.kept).isEmpty();
        assertThatThrownBy(() -> vault.size(name)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_store_that_refuses_our_signature_or_is_not_there_is_away_for_a_while() throws IOException {
        vault = vault(store.settings(data.toString(), "another"));
        var part = part();
        away(() -> vault.keep(name, part));
        assertThat(part).exists();

        vault = vault(store.settings(data.toString(), TestStore.SECRET));
        store.close();
        away(() -> vault.size(name));
    }

    @Test
    void nobody_sends_us_elsewhere_with_what_we_signed() throws IOException {
        try (var other = new TestStore()) {
            store.sendElsewhere(other.address() + "/" + name);
            var part = part();

            away(() -> vault.keep(name, part));

            assertThat(other.asked).isEmpty();
        }
    }

    @Test
    void a_store_that_overlooks_ranges_is_not_believed() throws IOException {
        vault.keep(name, part());
        store.overlookRanges();

        assertThatThrownBy(() -> read(10, 20)).isInstanceOf(IOException.class).hasMessageContaining("another piece");
    }

    @Test
    void names_are_only_ours() {
        assertThatThrownBy(() -> vault.delete("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.asked).isEmpty();
    }

    @Test
    void half_a_setting_stops_the_start_and_no_secret_is_said() {
        assertThatThrownBy(() -> vault(TestSettings.of("lunchroom.files.bucket", "https://s3.example/b")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("LUNCHROOM_FILES_BUCKET_KEY must be");
        assertThatThrownBy(() -> vault(TestSettings.of("lunchroom.files.bucket", "s3://bucket")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("LUNCHROOM_FILES_BUCKET must be");
        assertThat(Bucket.of(store.settings("data", TestStore.SECRET))
                        .orElseThrow()
                        .toString())
                .doesNotContain("secret");
    }
}
