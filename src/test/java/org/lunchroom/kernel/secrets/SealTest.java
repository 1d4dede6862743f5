package org.lunchroom.kernel.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

class SealTest {
    private static final String KEY = "lunchroom.secrets.key";

    @TempDir
    Path data;

    private Settings here(String... more) {
        var all = new java.util.ArrayList<>(List.of("lunchroom.data.dir", data.toString()));
        all.addAll(List.of(more));
        return TestSettings.of(all.toArray(String[]::new));
    }

    @Test
    void what_is_sealed_opens_for_its_owner_also_after_a_restart() {
        var sealed = new Seal(here()).sealed("very secret", "key-1");

        assertThat(sealed).doesNotContain("secret");
        assertThat(new Seal(here()).opened(sealed, "key-1")).isEqualTo("very secret");
    }

    @Test
    void one_secret_looks_different_each_time_it_is_sealed() {
        var seal = new Seal(here());

        assertThat(seal.sealed("same", "k")).isNotEqualTo(seal.sealed("same", "k"));
    }

    @Test
    void it_opens_neither_for_another_owner_nor_changed_nor_with_another_key() {
        var seal = new Seal(here());
        var sealed = seal.sealed("very secret", "key-1");
        var bytes = Base64.getDecoder().decode(sealed);
        bytes[bytes.length - 1] ^= 1;
        var other = new Seal(here(KEY, Base64.getEncoder().encodeToString(new byte[32])));

        assertThatThrownBy(() -> seal.opened(sealed, "key-2")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seal.opened(Base64.getEncoder().encodeToString(bytes), "key-1"))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> other.opened(sealed, "key-1")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seal.opened("AAAA", "key-1")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void only_the_servers_user_reads_the_key_and_of_many_at_once_one_makes_it() throws IOException {
        var sealed = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Seal(here()).sealed("s" + i, "k")))
                .map(CompletableFuture::join)
                .toList();

        var file = data.resolve("secrets.key");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(sealed).map(each -> new Seal(here()).opened(each, "k")).hasSize(8);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void nodes_that_share_a_database_must_share_the_key() {
        var postgres = here("lunchroom.database.url", "jdbc:postgresql://db/lunchroom");

        assertThatThrownBy(() -> new Seal(postgres).sealed("s", "k"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("LUNCHROOM_SECRETS_KEY");
    }

    @Test
    void a_wrong_key_stops_the_start() {
        for (var wrong : List.of("short", "AAAA", "not base64 at all!")) {
            assertThatThrownBy(() -> Seal.check(here(KEY, wrong)))
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageContaining("LUNCHROOM_SECRETS_KEY");
        }
        Seal.check(here());
    }
}
