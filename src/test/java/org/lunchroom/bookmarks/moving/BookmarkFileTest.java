package org.lunchroom.bookmarks.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.kernel.http.Problem;

class BookmarkFileTest {
    private static List<FileEntry> read(String text) {
        return BookmarkFile.read(text.getBytes(StandardCharsets.UTF_8)).entries();
    }

    private static FileEntry one(String text) {
        var entries = read(text);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @Test
    void a_browsers_file_keeps_folders_dates_tags_and_words() {
        var entry = one(
                """
                <!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
                <DL><p>
                  <DT><H3 ADD_DATE="1">Work</H3>
                  <DD>A folder's own words
                  <DL><p>
                    <DT><H3>Feedback</H3>
                    <DL><p>
                      <DT><A HREF="https://example.com/a?x=1&amp;y=2" ADD_DATE="1616337559" TAGS="one,two words" PRIVATE="1"
                        TOREAD="1">Four &lt;b&gt; sentences</A>
                      <DD>Two lines,<br>really
                    </DL><p>
                  </DL><p>
                </DL><p>
                """);
        assertThat(entry.address()).isEqualTo("https://example.com/a?x=1&y=2");
        assertThat(entry.title()).isEqualTo("Four <b> sentences");
        assertThat(entry.description()).isEqualTo("Two lines,\nreally");
        assertThat(entry.folders()).containsExactly("Work", "Feedback");
        assertThat(entry.tags()).containsExactly("one", "two words");
        assertThat(entry.savedAt()).isEqualTo("2021-03-21T14:39:19Z");
        assertThat(entry.unlisted()).isTrue();
        assertThat(entry.readLater()).isTrue();
    }

    @Test
    void what_is_unclosed_or_misplaced_costs_no_entry() {
        var entries = read(
                """
                <dl><dt><a href="https://example.com/1">One<dt><a href="https://example.com/2">Two</a><dd>Words
                <h3>Folder<dl><a href=https://example.com/3>Three</a></dl></dl></dl>
                <a>No address</a><a href="https://example.com/4"></a><script>var a = '<a href="https://example.com/5">';</script>
                """);
        assertThat(entries)
                .extracting(FileEntry::address)
                .containsExactly(
                        "https://example.com/1",
                        "https://example.com/2",
                        "https://example.com/3",
                        "",
                        "https://example.com/4");
    }

    @ParameterizedTest
    @CsvSource({
        "1616337559, 2021-03-21T14:39:19Z",
        "1616337559000, 2021-03-21T14:39:19Z",
        "1616337559000000, 2021-03-21T14:39:19Z",
        "13260811159000000, 2021-03-21T14:39:19Z",
        "2021-03-21T14:39:19Z, 2021-03-21T14:39:19Z",
        "2021-03-21T15:39:19+01:00, 2021-03-21T14:39:19Z",
        "2021-03-21 14:39:19, 2021-03-21T14:39:19Z",
        "2021-03-21, 2021-03-21T00:00:00Z",
    })
    void times_of_every_kind_are_one_moment(String written, Instant moment) {
        assertThat(FileTime.of(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0", "-5", "yesterday", "99999999999999999999", "5000000000", "2021-99-99"})
    void an_impossible_time_is_none(String written) {
        assertThat(FileTime.of(written)).isNull();
    }

    @Test
    void pinboard_delicious_linkding_and_raindrop_are_read_by_their_own_names() {
        var pinboard = one(
                """
                [{"href":"https://example.com/","description":"Title","extended":"Words","time":"2016-10-31T15:57:56Z",
                  "shared":"no","toread":"yes","tags":"one two"}]""");
        assertThat(pinboard.title()).isEqualTo("Title");
        assertThat(pinboard.description()).isEqualTo("Words");
        assertThat(pinboard.unlisted()).isTrue();
        assertThat(pinboard.readLater()).isTrue();
        assertThat(pinboard.tags()).containsExactly("one", "two");

        var linkding = one(
                """
                {"count":1,"results":[{"url":"https://example.com/","title":"Title","description":"Words","notes":"Why",
                  "tag_names":["one","two words"],"unread":true,"shared":false,"date_added":"2021-03-21T14:39:19.123Z"}]}""");
        assertThat(linkding.note()).isEqualTo("Why");
        assertThat(linkding.tags()).containsExactly("one", "two words");
        assertThat(linkding.readLater()).isTrue();
        assertThat(linkding.unlisted()).isTrue();

        var raindrop = one(
                """
                id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
                1,Title,Why,"Words, two",https://example.com/,Work / Feedback,"one, two words",2021-03-21T14:39:19Z,,,false
                """);
        assertThat(raindrop.description()).isEqualTo("Words, two");
        assertThat(raindrop.note()).isEqualTo("Why");
        assertThat(raindrop.folders()).containsExactly("Work", "Feedback");
        assertThat(raindrop.tags()).containsExactly("one", "two words");
    }

    @Test
    void pocket_is_read_as_its_page_and_as_its_table() {
        var page = read(
                """
                <!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
                <li><a href="https://example.com/a" time_added="1616337559" tags="one,two words">Later</a></li></ul>
                <h1>Read Archive</h1><ul><li><a href="https://example.com/b" time_added="1616337560" tags="">Read</a></li></ul>
                </body></html>""");
        assertThat(page)
                .extracting(FileEntry::address)
                .containsExactly("https://example.com/a", "https://example.com/b");
        assertThat(page).extracting(FileEntry::readLater).containsExactly(true, false);
        assertThat(page.get(0).tags()).containsExactly("one", "two words");
        assertThat(page.get(0).savedAt()).isEqualTo("2021-03-21T14:39:19Z");

        var table = read(
                """
                title,url,time_added,tags,status
                "Later, perhaps",https://example.com/a,1616337559,one|two words,unread
                Read,https://example.com/b,1616337560,,archive
                """);
        assertThat(table).extracting(FileEntry::title).containsExactly("Later, perhaps", "Read");
        assertThat(table).extracting(FileEntry::readLater).containsExactly(true, false);
        assertThat(table.get(0).tags()).containsExactly("one", "two words");
        assertThat(table.get(0).savedAt()).isEqualTo("2021-03-21T14:39:19Z");
    }

    @Test
    void an_outline_is_read_with_what_lies_around() {
        var entries = read(
                """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <opml version="2.0"><body><outline text="Work">
                  <outline type="link" text="Four sentences &a;" url="https://example.com/a"/>
                  <outline type="rss" title="News" xmlUrl="https://example.com/feed"/>
                </outline></body></opml>""");
        assertThat(entries)
                .extracting(FileEntry::address)
                .containsExactly("https://example.com/a", "https://example.com/feed");
        assertThat(entries.get(0).folders()).containsExactly("Work");
        assertThat(entries.get(0).title()).startsWith("Four sentences").doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "windows-1252"})
    void letters_survive_whatever_the_encoding(String encoding) {
        var html = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://example.com/\">Söhne für Zoë</A></DL>";
        var bytes = html.getBytes(Charset.forName(encoding));
        if (encoding.equals("UTF-16BE")) {
            bytes = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_16BE);
        }
        assertThat(BookmarkFile.read(bytes).entries().get(0).title()).isEqualTo("Söhne für Zoë");
    }

    @Test
    void broken_bytes_cost_a_letter_and_not_the_file() {
        var start =
                "<meta charset=\"utf-8\"><DL><DT><A HREF=\"https://example.com/\">S".getBytes(StandardCharsets.UTF_8);
        var bytes = java.util.Arrays.copyOf(start, start.length + 7);
        bytes[start.length] = (byte) 0xC3;
        System.arraycopy("\0hne</A".getBytes(StandardCharsets.US_ASCII), 0, bytes, start.length + 1, 6);
        assertThat(BookmarkFile.read(bytes).entries().get(0).title()).contains("\uFFFD", "hne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just words",
                "{\"a\":1}",
                "{",
                "[{]",
                "name;note\na;b",
            })
    void what_is_no_bookmark_file_is_refused_by_name(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo("unknown-format"));
    }

    @Test
    void endless_nesting_ends() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(Problem.class);
        assertThat(read("<DL>".repeat(20_000) + "<DT><A HREF=\"https://example.com/\">x</A>"))
                .hasSize(1);
    }

    @Test
    void an_empty_file_has_no_entries() {
        assertThat(read("")).isEmpty();
        assertThat(read("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL></DL>")).isEmpty();
        assertThat(read("[]")).isEmpty();
    }
}
