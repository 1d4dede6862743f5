package org.lunchroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.topics.NewTopic;
import org.lunchroom.communities.topics.WhichTopics;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.moderation.words.Finding;
import org.lunchroom.moderation.words.WatchWord;
import org.lunchroom.moderation.words.WatchWords.NewWord;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.RoomOnScreen;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WaitingTest {
    @Parameter
    TestDatabase kind;

    TestModeration all;

    @BeforeEach
    void open() {
        all = new TestModeration(kind);
        all.says(all.ines, "Hello");
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void the_posts_of_one_who_is_held_wait_and_nobody_else_sees_them() {
        all.against(all.moderator, Step.HOLD, all.ines);
        var offered = all.says(all.ines, "I am calm now.", "k1");

        assertThat(offered.posted()).isNull();
        assertThat(offered.waiting().why()).isEqualTo("person");
        assertThat(all.all.snapshots.of(all.tom, all.room).toString()).doesNotContain("calm");
        assertThat(all.desk.of(all.moderator, all.room).waiting()).hasSize(1);
        assertThat(all.aboutMe.of(all.ines, "feedbackchat").waiting().get(0).state())
                .isEqualTo("waiting");
    }

    @Test
    void what_is_let_in_stands_there_as_its_authors_and_a_retry_finds_it() {
        all.against(all.moderator, Step.HOLD, all.ines);
        var waiting = all.says(all.ines, "I am calm now.", "k1").waiting();
        assertThat(all.says(all.ines, "I am calm now.", "k1").waiting().id()).isEqualTo(waiting.id());

        var message = all.posts.approve(all.host, all.room, waiting.id());

        assertThat(message.author()).isEqualTo(all.ines.person());
        assertThat(all.says(all.ines, "I am calm now.", "k1").posted().message().id())
                .isEqualTo(message.id());
        assertThat(RoomOnScreen.messagesIn(all.all.snapshots.of(all.tom, all.room)))
                .hasSize(2);
        assertThat(all.desk.of(all.moderator, all.room).waiting()).isEmpty();
        refused("decided-already", () -> all.posts.approve(all.host, all.room, waiting.id()));
    }

    @Test
    void a_topic_that_waits_keeps_its_title_and_opens_when_it_is_let_in() {
        var community = all.topics.community(all.host, "leadership7", all.moderator, all.ines);
        all.words.turn(
                all.host,
                community,
                all.words
                        .add(all.host, community, new NewWord(WatchWord.Kind.WORD, "salary"))
                        .id(),
                WatchWord.State.LIVE);
        var wanted = new NewTopic("question", "Whose salary?", "Just asking.", null);

        var waiting = all.topics.topics.open(all.ines, community, wanted, "k1").waiting();
        assertThat(waiting.words()).isEqualTo("Whose salary?\n\nJust asking.");
        assertThat(all.topics.topics.list(community, WhichTopics.lively(10))).isEmpty();

        var message = all.posts.approve(all.host, community, waiting.id());

        assertThat(all.topics.topics.with(message.id()).orElseThrow().title()).isEqualTo("Whose salary?");
        assertThat(all.topics
                        .topics
                        .open(all.ines, community, wanted, "k1")
                        .posted()
                        .message()
                        .id())
                .isEqualTo(message.id());
    }

    @Test
    void what_is_declined_says_why_and_can_be_let_in_after_all() {
        all.against(all.moderator, Step.HOLD, all.ines);
        var waiting = all.says(all.ines, "Am not!", "k1").waiting();
        var measure = all.posts.decline(all.moderator, all.room, waiting.id(), Reason.UNKIND, "Try it once more.");

        var about = all.aboutMe.of(all.ines, null);
        assertThat(about.waiting().get(0).state()).isEqualTo("declined");
        assertThat(about.done().get(0).note()).isEqualTo("Try it once more.");
        refused("declined", () -> all.says(all.ines, "Am not!", "k1"));

        all.ladder.undo(all.host, all.room, measure.id());
        assertThat(all.posts.approve(all.host, all.room, waiting.id()).words()).isEqualTo("Am not!");
    }

    @Test
    void a_first_post_stands_in_the_room_and_on_the_desk_for_a_day() {
        all.says(all.tom, "Hello, I am new.");
        all.says(all.tom, "And I like it.");
        all.says(all.host, "Welcome!");

        assertThat(all.desk.of(all.moderator, all.room).firstPosts())
                .extracting(post -> post.author().name() + ": " + post.words())
                .containsExactly("Ines Kovač: Hello", "Tom Okafor: Hello, I am new.");
        all.all.clock.set(all.all.clock.instant().plus(Duration.ofDays(2)), 0);
        all.says(all.tom, "Still here.");
        assertThat(all.desk.of(all.moderator, all.room).firstPosts()).isEmpty();
    }

    @Test
    void holding_ends_when_it_is_undone() {
        var measure = all.against(all.moderator, Step.HOLD, all.ines);
        refused("done-already", () -> all.against(all.host, Step.HOLD, all.ines));
        all.ladder.undo(all.host, all.room, measure.id());

        assertThat(all.says(all.ines, "Thank you.", "k1").posted()).isNotNull();
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        all.against(all.moderator, Step.HOLD, all.ines);
        var waiting = all.says(all.ines, "I am calm now.", "k1").waiting();

        var tries = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        all.posts.approve(i % 2 == 0 ? all.host : all.moderator, all.room, waiting.id());
                        return 1;
                    } catch (Problem e) {
                        return 0;
                    }
                }))
                .toList();

        assertThat(tries.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        assertThat(RoomOnScreen.messagesIn(all.all.snapshots.of(all.tom, all.room)))
                .hasSize(2);
    }

    @Test
    void an_edit_does_not_get_round_it() {
        var message = all.says(all.ines, "Something harmless");
        all.against(all.moderator, Step.HOLD, all.ines);

        refused("would-wait", () -> all.all.revisions.edit(all.ines, all.room, message.id(), "Something else"));
    }

    @Test
    void who_was_banned_meanwhile_is_not_let_in() {
        all.against(all.moderator, Step.HOLD, all.ines);
        var waiting = all.says(all.ines, "I am calm now.", "k1").waiting();
        all.against(all.moderator, Step.BAN, all.ines);
        all.passMoment();

        refused("author-gone", () -> all.posts.approve(all.host, all.room, waiting.id()));
    }

    @Test
    void only_so_many_wait_for_one_person() {
        all.against(all.moderator, Step.HOLD, all.ines);
        for (int i = 0; i < 20; i++) {
            all.says(all.ines, "Number " + i, "k" + i);
        }

        refused("too-many-waiting", () -> all.says(all.ines, "One more", "k20"));
    }

    @Test
    void what_waits_keeps_to_the_rooms_rules() {
        all.against(all.moderator, Step.HOLD, all.ines);

        refused("too-long", () -> all.says(all.ines, "x".repeat(281), "k1"));
        refused("required", () -> all.says(all.ines, " ", "k2"));
        assertThat(all.desk.of(all.moderator, all.room).waiting()).isEmpty();
    }

    @Test
    void members_decide_about_nothing() {
        all.against(all.moderator, Step.HOLD, all.ines);
        var waiting = all.says(all.ines, "I am calm now.", "k1").waiting();

        refused("forbidden", () -> all.posts.approve(all.tom, all.room, waiting.id()));
        refused("forbidden", () -> all.posts.approve(all.ines, all.room, waiting.id()));
        refused("forbidden", () -> all.posts.decline(all.tom, all.room, waiting.id(), Reason.UNKIND, ""));
        refused("required", () -> all.posts.decline(all.host, all.room, waiting.id(), null, ""));
    }

    @Test
    void a_word_in_testing_holds_nothing_and_says_what_it_would_have_held() {
        for (var said : List.of("What a Scam.", "SCAM!", "Scampi for lunch", "ｓｃａｍ alert")) {
            all.says(all.tom, said);
        }
        all.says(all.host, "A scam, says the host");
        var word = new NewWord(WatchWord.Kind.WORD, "scam");
        all.words.add(all.host, all.room, word);

        assertThat(all.words.tried(all.host, all.room, word).held()).isEqualTo(3);
        assertThat(all.words.tried(all.host, all.room, word).of()).isEqualTo(5);
        assertThat(all.says(all.tom, "Another scam", "k9").posted()).isNotNull();
        all.all.clock.advance(Duration.ofDays(8));
        assertThat(all.words.tried(all.host, all.room, word).of()).isZero();
    }

    @Test
    void a_word_that_counts_holds_what_has_it_and_not_what_hosts_write() {
        var word = all.words.add(all.host, all.room, new NewWord(WatchWord.Kind.WORD, "scam"));
        all.words.turn(all.host, all.room, word.id(), WatchWord.State.LIVE);

        assertThat(all.says(all.tom, "What a scam", "k1").waiting().why()).isEqualTo("words");
        assertThat(all.says(all.tom, "Scampi for lunch", "k2").posted()).isNotNull();
        assertThat(all.says(all.host, "What a scam", "k3").posted()).isNotNull();
    }

    @Test
    void links_of_guests_wait() {
        all.all.members.appoint(all.host, all.room, all.tom.person(), Role.GUEST);

        assertThat(all.says(all.tom, "See https://example.org/offer", "k1")
                        .waiting()
                        .why())
                .isEqualTo("link");
        assertThat(all.says(all.tom, "No link here", "k2").posted()).isNotNull();
        assertThat(all.says(all.ines, "See https://example.org/offer", "k3").posted())
                .isNotNull();
    }

    @Test
    void the_third_time_the_same_sentence_waits_and_short_words_never_do() {
        var sentence = "Come to the shop on the corner today, everybody!";
        assertThat(all.says(all.tom, sentence, "k1").posted()).isNotNull();
        assertThat(all.says(all.tom, sentence, "k1").posted()).isNotNull();
        assertThat(all.says(all.tom, sentence, "k2").posted()).isNotNull();
        assertThat(all.says(all.tom, "  " + sentence.toUpperCase(java.util.Locale.ROOT), "k3")
                        .waiting()
                        .why())
                .isEqualTo("repeated");
        assertThat(all.says(all.ines, sentence, "k4").posted()).isNotNull();
        for (int i = 0; i < 5; i++) {
            assertThat(all.says(all.tom, "Thank you!", "t" + i).posted()).isNotNull();
        }
        all.all.clock.advance(Duration.ofMinutes(11));
        assertThat(all.says(all.tom, sentence, "k5").posted()).isNotNull();
    }

    @Test
    void no_pattern_can_hang_a_post() {
        var evil = Finding.of(WatchWord.Kind.PATTERN, "(a+)+b");
        var words = String.join("", Collections.nCopies(20_000, "a"));
        long began = System.nanoTime();

        assertThat(evil.in(words)).isFalse();
        // With backtracking this takes longer than the universe has lasted.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void patterns_that_are_none_or_too_much_are_refused() {
        for (var pattern : List.of("(", "a{1001}", "((a{100}){100}){100}", "a*", "x{2}{2}{999}", "(?=look)ahead")) {
            refused("bad-pattern", () -> Finding.of(WatchWord.Kind.PATTERN, pattern));
        }
        refused("required", () -> Finding.of(WatchWord.Kind.WORD, " "));
        refused("too-long", () -> Finding.of(WatchWord.Kind.WORD, "x".repeat(201)));
        refused("required", () -> all.words.add(all.host, all.room, new NewWord(null, "x")));
        refused("forbidden", () -> all.words.add(all.tom, all.room, new NewWord(WatchWord.Kind.WORD, "x")));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
