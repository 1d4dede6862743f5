package org.lunchroom.bookmarks.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.BroughtBookmarks;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.TestBookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MovingTest {
    private static final Wish AS_IT_SAYS = new Wish(null, null, true);
    private static final String FILE =
            """
            <!DOCTYPE NETSCAPE-Bookmark-file-1><H1>Bookmarks</H1><DL>
            <DT><H3>Work</H3><DL>
            <DT><A HREF="https://example.com/one" ADD_DATE="1616337559" TAGS="a">One</A><DD>Words
            <DT><A HREF="javascript:alert(1)">A bookmarklet</A>
            <DT><A HREF="https://example.com/secret" PRIVATE="1">Secret</A>
            <DT><A>Nothing</A>
            </DL>
            <DT><H3>Home</H3><DL>
            <DT><A HREF="http://example.com/one/?utm_source=x">One again</A>
            </DL></DL>
            """;

    @Parameter
    TestDatabase kind;

    TestBookmarks test;
    Imports imports;
    Exports exports;
    Parts parts;
    Viewer ines;
    Viewer tom;

    @BeforeEach
    void open() {
        test = new TestBookmarks(kind);
        var brought = new BroughtBookmarks(test.all.clock, test.pages, test.news);
        parts = new Parts(test.all.clock, test.all.due, brought);
        imports = new Imports(test.all.database, test.all.clock, test.audiences, brought, parts);
        exports = new Exports(test.all.database, test.audiences, brought);
        ines = test.all.somebody("Ines Kovač");
        tom = test.all.somebody("Tom Okafor");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Imports.Done bring(Viewer viewer, String file, Wish wish) {
        return imports.bring(viewer, file.getBytes(StandardCharsets.UTF_8), wish, null);
    }

    private List<ExportFormat.Row> rows(Viewer viewer) {
        var json = exports.write(viewer, ExportFormat.JSON);
        return BookmarkFile.read(json.getBytes(StandardCharsets.UTF_8)).entries().stream()
                .map(entry -> new ExportFormat.Row(
                        entry.address(),
                        entry.title(),
                        entry.description(),
                        entry.note(),
                        entry.tags(),
                        entry.audience(),
                        entry.room(),
                        entry.group(),
                        entry.readLater(),
                        entry.savedAt()))
                .toList();
    }

    @Test
    void each_bad_entry_is_told_of_and_the_rest_is_brought() {
        var preview = imports.preview(ines, FILE.getBytes(StandardCharsets.UTF_8), AS_IT_SAYS);
        assertThat(preview.brought()).isEqualTo(2);
        assertThat(rows(ines)).isEmpty();

        var done = bring(ines, FILE, AS_IT_SAYS);

        assertThat(done.made().brought()).isEqualTo(2);
        assertThat(done.refused())
                .extracting(Plan.Refused::number, Plan.Refused::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "bad-address"),
                        org.assertj.core.groups.Tuple.tuple(4, "no-address"));
        assertThat(preview.refused()).isEqualTo(done.refused());
        var one = rows(ines).stream()
                .filter(row -> row.title().equals("One"))
                .findFirst()
                .orElseThrow();
        assertThat(one.tags()).containsExactly("a", "Work", "Home");
        assertThat(one.description()).isEqualTo("Words");
        assertThat(one.savedAt()).isEqualTo("2021-03-21T14:39:19Z");
    }

    @Test
    void what_was_there_stays_as_it_was() {
        test.save(ines, NewBookmark.of("https://example.com/one/").titled("Mine"));

        var done = bring(ines, FILE, AS_IT_SAYS);

        assertThat(done.made().brought()).isEqualTo(1);
        assertThat(done.made().known()).isEqualTo(1);
        assertThat(rows(ines)).extracting(ExportFormat.Row::title).containsExactlyInAnyOrder("Mine", "Secret");
        assertThat(bring(tom, FILE, AS_IT_SAYS).made().brought()).isEqualTo(2);
    }

    @Test
    void nothing_becomes_visible_to_others_unless_one_says_so_and_what_is_private_never() {
        bring(ines, FILE, AS_IT_SAYS);
        assertThat(rows(ines)).extracting(ExportFormat.Row::audience).containsOnly("me");

        bring(tom, FILE, new Wish(Audience.EVERYONE, null, true));
        assertThat(rows(tom))
                .extracting(row -> row.title() + " " + row.audience())
                .containsExactlyInAnyOrder("One everyone", "Secret me");
    }

    @Test
    void an_import_for_a_room_needs_a_place_in_it() {
        test.room(ines, "inner", Visibility.INVITED);
        var wish = new Wish(Audience.ROOM, "inner", true);

        assertThatThrownBy(() -> bring(tom, FILE, wish)).isInstanceOf(Problem.class);
        assertThat(rows(tom)).isEmpty();
        bring(ines, FILE, wish);
        assertThat(rows(ines)).extracting(ExportFormat.Row::room).containsExactlyInAnyOrder("inner", null);
    }

    @Test
    void an_import_is_taken_back_as_a_whole_but_for_what_was_changed_since() {
        test.save(ines, NewBookmark.of("https://example.com/before"));
        var done = bring(ines, FILE, AS_IT_SAYS);
        test.save(ines, NewBookmark.of("https://example.com/one").noted("Still good"));
        assertThat(imports.of(ines)).hasSize(1);

        imports.undo(tom, done.made().id());
        assertThat(rows(ines)).hasSize(3);
        imports.undo(ines, done.made().id());
        imports.undo(ines, done.made().id());

        assertThat(rows(ines))
                .extracting(ExportFormat.Row::address)
                .containsExactlyInAnyOrder("https://example.com/before", "https://example.com/one");
        assertThat(imports.of(ines)).isEmpty();
    }

    @Test
    void a_retry_with_the_same_key_brings_once() {
        var bytes = FILE.getBytes(StandardCharsets.UTF_8);
        var first = imports.bring(ines, bytes, AS_IT_SAYS, "k");
        var retry = imports.bring(ines, bytes, AS_IT_SAYS, "k");

        assertThat(retry.made()).isEqualTo(first.made());
        assertThat(first.now()).isTrue();
        assertThat(retry.now()).isFalse();
        assertThat(imports.of(ines)).hasSize(1);
    }

    @Test
    void ten_thousand_tags_and_endless_words_are_cut_and_told_of() {
        var tags = String.join(
                ",",
                java.util.stream.IntStream.range(0, 10_000)
                        .mapToObj(i -> "t" + i)
                        .toList());
        var done = bring(
                ines,
                "<DL><DT><A HREF=\"https://example.com/\" TAGS=\"" + tags + "\">" + "x".repeat(2_000) + "</A></DL>",
                AS_IT_SAYS);

        assertThat(done.cut()).extracting(Plan.Refused::reason).containsExactlyInAnyOrder("too-long", "too-many-tags");
        assertThat(rows(ines).get(0).tags()).hasSize(50);
        assertThat(rows(ines).get(0).title()).hasSize(500);
    }

    @Test
    void no_more_files_are_read_at_once_than_fit_into_a_small_server() {
        var brought = new BroughtBookmarks(test.all.clock, test.pages, test.news);
        var full = new Imports(test.all.database, test.all.clock, test.audiences, brought, parts, 0);
        assertThatThrownBy(() -> full.preview(ines, FILE.getBytes(StandardCharsets.UTF_8), AS_IT_SAYS))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.retryAfter()).isPresent();
                });
        var one = new Imports(test.all.database, test.all.clock, test.audiences, brought, parts, 1);
        assertThatThrownBy(() -> one.preview(ines, "words".getBytes(StandardCharsets.UTF_8), AS_IT_SAYS))
                .isInstanceOf(Problem.class);
        assertThat(one.preview(ines, FILE.getBytes(StandardCharsets.UTF_8), AS_IT_SAYS)
                        .brought())
                .isEqualTo(2);
    }

    @Test
    void what_is_for_a_group_comes_back_for_it_and_for_oneself_where_one_is_not_in_it() {
        var who = org.lunchroom.identity.Asserted.of("test", "Zoe", "Zoe", java.util.Set.of());
        var zoe = new Viewer(test.all.people.arrived(who.in(java.util.Set.of("A, \"B\""))), "Zoe", java.util.Set.of());
        test.save(zoe, NewBookmark.of("https://example.com/g").forGroup("A, \"B\""));
        for (var format : ExportFormat.values()) {
            var file = exports.write(zoe, format);
            test.bookmarks.remove(
                    zoe,
                    test.bookmarks
                            .mine(zoe, org.lunchroom.kernel.web.WebAddress.checked("a", "https://example.com/g"))
                            .orElseThrow()
                            .id());
            bring(zoe, file, AS_IT_SAYS);
            assertThat(rows(zoe))
                    .extracting(ExportFormat.Row::group)
                    .as("%s", format)
                    .containsExactly("A, \"B\"");
        }
        var elsewhere = bring(tom, exports.write(zoe, ExportFormat.JSON), AS_IT_SAYS);
        assertThat(elsewhere.cut()).extracting(Plan.Refused::reason).containsExactly("no-such-group");
        assertThat(rows(tom)).extracting(ExportFormat.Row::audience).containsExactly("me");
    }

    private static String links(int many) {
        var file = new StringBuilder("<DL>");
        for (int i = 0; i < many; i++) {
            file.append("<DT><A HREF=\"https://example.com/many/").append(i).append("\" TAGS=\"a,b\">N</A>");
        }
        return file.append("<DT><A HREF=\"javascript:x\">Bad</A></DL>").toString();
    }

    private Imports.Done begin(int many, String key) {
        return imports.begin(ines, links(many).getBytes(StandardCharsets.UTF_8), AS_IT_SAYS, key);
    }

    private boolean next() {
        return test.all.due.runNext(java.util.Map.of(parts.kind(), parts));
    }

    @Test
    void a_large_file_comes_some_at_a_time_and_one_sees_how_far_it_is() {
        bring(ines, links(100), AS_IT_SAYS);
        var begun = begin(1_000, null);
        assertThat(begun.made().running()).isTrue();
        assertThat(begun.refused()).hasSize(1);
        assertThat(rows(ines)).hasSize(100);

        assertThat(next()).isTrue();
        var some = imports.find(ines, begun.made().id());
        assertThat(some.running()).isTrue();
        assertThat(some.known()).isEqualTo(100);
        assertThat(some.brought()).isEqualTo(100);
        while (next()) {
            assertThat(imports.find(ines, begun.made().id()).total()).isEqualTo(1_000);
        }

        var done = imports.find(ines, begun.made().id());
        assertThat(done.running()).isFalse();
        assertThat(done.brought()).isEqualTo(900);
        assertThat(rows(ines)).hasSize(1_000).allSatisfy(row -> assertThat(row.tags())
                .containsExactly("a", "b"));
        imports.undo(ines, done.id());
        assertThat(rows(ines)).hasSize(100);
    }

    @Test
    void what_is_called_off_in_the_middle_leaves_nothing() {
        var begun = begin(1_000, null).made();
        next();
        assertThat(rows(ines)).hasSize(200);

        imports.undo(tom, begun.id());
        assertThat(rows(ines)).as("not his").hasSize(200);
        imports.undo(ines, begun.id());
        next();

        assertThat(rows(ines)).isEmpty();
        assertThat(imports.of(ines)).isEmpty();
        assertThat(next()).isFalse();
    }

    @Test
    void a_restart_or_another_node_goes_on_where_it_stood() {
        var begun = begin(500, "key");
        next();
        assertThat(begin(500, "key").made().id())
                .as("a retry begins no second one")
                .isEqualTo(begun.made().id());

        var brought = new BroughtBookmarks(test.all.clock, test.pages, test.news);
        var due = new org.lunchroom.kernel.time.Due(test.all.database, test.all.clock);
        var again = new Parts(test.all.clock, due, brought);
        while (due.runNext(java.util.Map.of(again.kind(), again))) {
            assertThat(rows(ines)).hasSizeLessThanOrEqualTo(500);
        }
        assertThat(rows(ines)).hasSize(500);
    }

    private void aLivedInShelf() {
        test.room(ines, "feedbackchat", Visibility.OPEN);
        test.save(
                ines,
                new NewBookmark(
                        "https://example.com/a?b=1&c=%22",
                        "Four <sentences> & \"more\"",
                        "Two\n\nlines",
                        "Why: =not a formula",
                        List.of("feedback", "one,two", "Zoë"),
                        Audience.ROOM,
                        "feedbackchat",
                        true));
        test.all.clock.advance(Duration.ofHours(5));
        test.save(
                ines,
                new NewBookmark(
                        "https://example.com/b",
                        "=HYPERLINK(\"https://evil.example\")",
                        "",
                        "'+1",
                        List.of("solo"),
                        Audience.EVERYONE,
                        null,
                        false));
        test.all.clock.advance(Duration.ofHours(5));
        test.save(ines, NewBookmark.of("https://example.com/söhne").noted("@mine"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_is_taken_out_and_brought_in_again_is_the_same_shelf(ExportFormat format) {
        aLivedInShelf();
        var before = rows(ines);
        assertThat(before).hasSize(3);

        bring(tom, exports.write(ines, format), AS_IT_SAYS);

        assertThat(rows(tom)).hasSize(3);
        for (int i = 0; i < before.size(); i++) {
            var after = rows(tom).get(i);
            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFields("savedAt")
                    .isEqualTo(before.get(i));
            // The old format counts in seconds.
            assertThat(after.savedAt().truncatedTo(ChronoUnit.SECONDS))
                    .isEqualTo(before.get(i).savedAt().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    @Test
    void a_spreadsheet_finds_no_formula() {
        aLivedInShelf();
        var table = exports.write(ines, ExportFormat.CSV);
        assertThat(table).contains("'=HYPERLINK", "'@mine", "''+1");
        assertThat(table.lines().flatMap(line -> java.util.Arrays.stream(line.split(","))))
                .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
    }
}
