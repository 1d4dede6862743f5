package org.lunchroom.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.files.vault.Parts;
import org.lunchroom.files.vault.Vaults;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.moderation.Reason;
import org.lunchroom.moderation.Step;
import org.lunchroom.moderation.TestModeration;
import org.lunchroom.rooms.NewFile;
import org.lunchroom.rooms.NewMessage;

/** Files of posts that wait for a moderator: who sees them, and what becomes of them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HeldFilesTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path data;

    TestModeration all;
    Uploads uploads;
    UUID file;

    @BeforeEach
    void heldPost() {
        all = new TestModeration(kind);
        var on = all.all;
        var settings = TestSettings.of("lunchroom.data.dir", data.toString());
        var vault = Vaults.of(settings, new Parts(settings, on.clock), on.clock);
        uploads = new Uploads(on.database, on.clock, on.due, on.rooms, vault, settings);
        all.says(all.ines, "Hello");
        all.says(all.tom, "Hello");
        all.against(all.moderator, Step.HOLD, all.ines);
        var words = "Plain words.".getBytes(StandardCharsets.UTF_8);
        file = uploads.take(all.ines, all.room, "plan.txt", new ByteArrayInputStream(words))
                .id();
    }

    @AfterEach
    void close() {
        all.close();
    }

    private UUID waiting() {
        var message = new NewMessage(null, null, null, null).with(List.of(new NewFile(file, "The plan", null)));
        return all.all
                .messages
                .offer(all.ines, all.room, message, "k1")
                .waiting()
                .id();
    }

    private boolean reads(Viewer viewer) {
        try {
            return all.all.files.readable(viewer.person(), file).id().equals(file);
        } catch (Problem hidden) {
            assertThat(hidden.status()).isEqualTo(404);
            return false;
        }
    }

    private void later(Duration time) {
        all.all.clock.advance(time);
        var unattached = new ForgetUnattached(all.all.database, uploads);
        var declined = new ForgetDeclined(all.all.database, uploads);
        boolean more = true;
        while (more) {
            more = all.all.due.runNext(Map.of(unattached.kind(), unattached, declined.kind(), declined));
        }
    }

    private long onDisk() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void a_moderator_sees_what_waits_with_its_files_and_nobody_else_does() {
        var post = waiting();
        later(Duration.ofHours(2));

        assertThat(all.desk.of(all.moderator, all.room).waiting())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(post);
                    assertThat(one.words()).isEmpty();
                    assertThat(one.files()).singleElement().satisfies(shown -> assertThat(shown.alt())
                            .isEqualTo("The plan"));
                });
        assertThat(reads(all.moderator)).isTrue();
        assertThat(reads(all.ines)).isTrue();
        assertThat(reads(all.tom)).isFalse();
    }

    @Test
    void what_is_let_in_has_its_files() {
        var message = all.posts.approve(all.moderator, all.room, waiting());

        assertThat(all.all.files.of(List.of(message.id())).get(message.id()))
                .singleElement()
                .satisfies(shown -> assertThat(shown.id()).isEqualTo(file));
        assertThat(reads(all.tom)).isTrue();
        assertThat(all.desk.of(all.moderator, all.room).waiting()).isEmpty();
    }

    @Test
    void of_what_is_declined_the_files_are_out_of_sight_at_once_and_gone_when_nobody_can_let_it_in()
            throws IOException {
        all.posts.decline(all.moderator, all.room, waiting(), Reason.UNKIND, "");
        assertThat(reads(all.moderator)).isFalse();
        assertThat(reads(all.tom)).isFalse();
        assertThat(onDisk()).isEqualTo(1);

        later(Duration.ofDays(15));

        assertThat(onDisk()).isZero();
        assertThat(reads(all.ines)).isFalse();
    }

    @Test
    void a_refusal_that_is_undone_brings_the_files_back() {
        var measure = all.posts.decline(all.moderator, all.room, waiting(), Reason.UNKIND, "");
        all.ladder.undo(all.host, all.room, measure.id());
        later(Duration.ofDays(15));

        var message = all.posts.approve(all.host, all.room, UUID.fromString(measure.before()));

        assertThat(all.all.files.of(List.of(message.id()))).containsKey(message.id());
        assertThat(reads(all.tom)).isTrue();
    }

    @Test
    void whose_posts_wait_gets_no_file_in_behind_an_earlier_post() {
        var earlier = all.all.messages.newest(all.room, 10).messages().stream()
                .filter(message -> message.author().equals(all.ines.person()))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> all.all.files.attach(
                        all.ines, all.room, earlier.id(), List.of(new NewFile(file, "The plan", null))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("would-wait"));
    }
}
