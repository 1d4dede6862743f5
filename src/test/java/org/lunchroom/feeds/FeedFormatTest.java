package org.lunchroom.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.kernel.language.Language;

class FeedFormatTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T18:32:37.582913Z");
    private static final FeedFormat.Place PLACE = new FeedFormat.Place(
            "https://lunchroom.intranet.example/lunchroom/api/v1/feeds/secret.atom",
            "lunchroom.intranet.example",
            MONDAY,
            MONDAY);

    private static FeedItem item(String id, String title, String address, String text) {
        return new FeedItem(
                id, title, address, text, "Ines Kovač", List.of("feedback"), MONDAY, MONDAY.plusSeconds(60));
    }

    private static Feed feed(FeedItem... items) {
        return new Feed(
                "shelf/1",
                "Shelf of #feedbackchat",
                "https://lunchroom.intranet.example/",
                Language.EN,
                List.of(items));
    }

    @Test
    void a_feed_keeps_the_rules_of_both_formats() throws Exception {
        var feed =
                feed(item("a", "One", "https://example.com/1", "Why"), item("b", "Two", "https://example.com/2", ""));

        var atom = AtomRules.checked(AtomFeed.write(feed, PLACE));
        var json = JsonFeedRules.checked(JsonFeed.write(feed, PLACE));

        assertThat(AtomRules.children(atom, "entry")).hasSize(2);
        assertThat(AtomRules.text(atom, "updated")).isEqualTo("2026-11-30T18:33:37.582Z");
        assertThat(AtomRules.text(atom, "id")).isEqualTo("tag:lunchroom.intranet.example,2026:shelf/1");
        var second = json.getJsonArray("items").getJsonObject(1);
        assertThat(second.getString("content_text")).isEqualTo("Two");
        assertThat(second.getString("id")).isEqualTo("tag:lunchroom.intranet.example,2026:b");
    }

    @Test
    void an_empty_feed_keeps_them_too() throws Exception {
        var atom = AtomRules.checked(AtomFeed.write(feed(), PLACE));
        JsonFeedRules.checked(JsonFeed.write(feed(), PLACE));
        assertThat(AtomRules.text(atom, "updated")).isEqualTo("2026-11-30T18:32:37.582Z");
    }

    @Test
    void a_reader_finds_everything_in_it() throws Exception {
        var written = AtomFeed.write(feed(item("a", "One & more", "https://example.com/?a=1&b=2", "Why < how")), PLACE);

        var read = new SyndFeedInput().build(new StringReader(written));

        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getTitle()).isEqualTo("Shelf of #feedbackchat");
        var entry = read.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("One & more");
        assertThat(entry.getLink()).isEqualTo("https://example.com/?a=1&b=2");
        assertThat(entry.getAuthor()).isEqualTo("Ines Kovač");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("Why < how");
        assertThat(entry.getCategories().get(0).getName()).isEqualTo("feedback");
        assertThat(entry.getPublishedDate()).isEqualTo("2026-11-30T18:32:37.582Z");
    }

    @Test
    void a_script_in_a_title_stays_words() throws Exception {
        var script = "<script>alert(1)</script>]]>&lt;img onerror=x>";
        var feed = feed(item("a", script, "https://example.com/\"onload=\"x", script));

        var written = AtomFeed.write(feed, PLACE);
        var atom = AtomRules.checked(written);
        JsonFeedRules.checked(JsonFeed.write(feed, PLACE));

        assertThat(written).doesNotContain("<script", "<img", "type=\"html\"");
        var entry = AtomRules.children(atom, "entry").get(0);
        assertThat(AtomRules.text(entry, "title")).isEqualTo(script);
    }

    @Test
    void letters_that_a_feed_can_not_have_are_left_out_and_others_stay() throws Exception {
        var words = "a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h\udc00i 🦊 \u2028 ل";
        var feed = new Feed(
                "x",
                words,
                "https://lunchroom.intranet.example/",
                Language.EN,
                List.of(item("a", words, "https://example.com/", words)));

        var atom = AtomRules.checked(AtomFeed.write(feed, PLACE));
        var json = JsonFeedRules.checked(JsonFeed.write(feed, PLACE));

        assertThat(AtomRules.text(atom, "title")).isEqualTo("abcdefghi 🦊 \u2028 ل");
        assertThat(json.getString("title")).isEqualTo("abcdefghi 🦊 \u2028 ل");
        var entry = AtomRules.children(atom, "entry").get(0);
        assertThat(AtomRules.text(entry, "content")).isEqualTo("abcdefghi 🦊 \u2028 ل");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c#d,          https://example.com/a?b=c#d",
        "https://example.com/{a}|b^c`,         https://example.com/%7Ba%7D%7Cb%5Ec%60",
        "https://example.com/%41%zz%,          https://example.com/%41%25zz%25",
        "https://example.com/ü?q=日本,          https://example.com/%C3%BC?q=%E6%97%A5%E6%9C%AC",
        "https://example.com/a#b#c,            https://example.com/a#b%23c",
        "https://[2001:db8::1]:8080/a[1],      https://[2001:db8::1]:8080/a%5B1%5D",
    })
    void addresses_are_written_as_their_grammar_has_it(String written, String href) {
        assertThat(Letters.href(written)).isEqualTo(href);
        assertThat(java.net.URI.create(href).isAbsolute()).isTrue();
    }

    @Test
    void the_newest_come_first_and_no_more_than_fifty() {
        var items = IntStream.range(0, 80)
                .mapToObj(i -> new FeedItem(
                        "i" + i, "T" + i, "https://example.com/", "", null, List.of(), MONDAY, MONDAY.plusSeconds(i)))
                .toArray(FeedItem[]::new);
        assertThat(feed(items).items())
                .hasSize(50)
                .first()
                .extracting(FeedItem::title)
                .isEqualTo("T79");
    }
}
