package org.lunchroom.previews.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.kernel.outbound.Fetched;
import org.lunchroom.kernel.outbound.TestFetched;

class PageReaderTest {
    private static PageFacts html(String html) {
        return PageReader.read(TestFetched.html(html));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void plain_html_says_enough() {
        var facts = html(
                """
                <html lang="fr"><title>Le guide</title><meta name="description" content="Deux pages">
                <meta name="author" content="Ana"><meta name="date" content="2026-01-31">
                <link rel="image_src" href="a.png"><link rel=alternate type="application/json+oembed" href="/o?x=1">
                """);

        assertThat(facts.title()).isEqualTo("Le guide");
        assertThat(facts.description()).isEqualTo("Deux pages");
        assertThat(facts.author()).isEqualTo("Ana");
        assertThat(facts.language()).isEqualTo("fr");
        assertThat(facts.published()).isEqualTo("2026-01-31");
        assertThat(facts.picture().address()).isEqualTo("https://wiki.example/a.png");
        assertThat(facts.more().address()).isEqualTo("https://wiki.example/o?x=1");
    }

    @Test
    void open_graph_is_believed_before_what_the_page_says_otherwise() {
        var facts = html(
                """
                <title>Guide | Wiki</title><meta name=description content="Long ago"><meta property="og:title" content="A guide">
                <meta property="og:description" content="Two pages"><meta property="og:site_name" content="The wiki">
                <meta property="og:locale" content="de_AT"><meta property="article:author" content="Ana">
                <meta property="article:published_time" content="2026-03-04T23:30:00+01:00">
                <meta property="og:image" content="/p.png">
                """);

        assertThat(facts.title()).isEqualTo("A guide");
        assertThat(facts.description()).isEqualTo("Two pages");
        assertThat(facts.site()).isEqualTo("The wiki");
        assertThat(facts.language()).isEqualTo("de-AT");
        assertThat(facts.author()).isEqualTo("Ana");
        assertThat(facts.published()).isEqualTo("2026-03-04");
        assertThat(facts.picture().address()).isEqualTo("https://wiki.example/p.png");
    }

    @Test
    void a_page_without_a_title_has_its_heading() {
        assertThat(html("<h1>What we <b>abbreviate</b></h1>").title()).isEqualTo("What we abbreviate");
        assertThat(html("<p>Nothing</p>").title()).isNull();
    }

    @Test
    void linked_data_speaks_where_open_graph_is_silent() {
        var facts = html(
                """
                <title>Title | Site</title><script type="application/ld+json">
                {"@graph": [{"@type": "Organization", "name": "The company"},
                {"@type": "NewsArticle", "headline": "The headline", "description": "In short",
                 "author": [{"@type": "Person", "name": "Ana"}, {"name": "Bo"}], "inLanguage": "en_GB",
                 "publisher": {"name": "The paper"}, "datePublished": "2026-02-03T04:05:06Z",
                 "image": [{"url": "/i.jpg"}]}]}</script>
                """);

        assertThat(facts.title()).isEqualTo("The headline");
        assertThat(facts.author()).isEqualTo("Ana, Bo");
        assertThat(facts.site()).isEqualTo("The paper");
        assertThat(facts.language()).isEqualTo("en-GB");
        assertThat(facts.published()).isEqualTo("2026-02-03");
        assertThat(facts.picture().address()).isEqualTo("https://wiki.example/i.jpg");
    }

    @Test
    void linked_data_that_is_none_harms_nothing() {
        var deep = "[".repeat(100_000);
        assertThat(html("<title>A</title><script type='application/ld+json'>" + deep + "</script>")
                        .title())
                .isEqualTo("A");
        assertThat(
                        html("<title>A</title><script type='application/ld+json'>{\"headline\": 7, \"author\": null}</script>")
                                .title())
                .isEqualTo("A");
        assertThat(html("<title>A</title><script type='application/ld+json'>not json</script>")
                        .title())
                .isEqualTo("A");
    }

    @Test
    void an_o_embed_answer_is_read() {
        var json = "{\"title\": \"A film\", \"author_name\": \"Ana\", \"provider_name\": \"Films\","
                + " \"thumbnail_url\": \"https://film.example/t.jpg\", \"html\": \"<script>\"}";
        var facts = MoreFacts.oEmbed(TestFetched.of("application/json", null, bytes(json)));

        assertThat(facts.title()).isEqualTo("A film");
        assertThat(facts.author()).isEqualTo("Ana");
        assertThat(facts.site()).isEqualTo("Films");
        assertThat(facts.picture().address()).isEqualTo("https://film.example/t.jpg");
    }

    @Test
    void a_title_with_a_script_is_only_words() {
        var facts = html("<meta property=\"og:title\" content=\"&lt;script&gt;alert(1)&lt;/script&gt; Hello\">");

        assertThat(facts.title()).isEqualTo("<script>alert(1)</script> Hello");
        assertThat(html("<title><script>alert(1)</script></title>").title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void signs_that_deceive_the_eye_are_taken_out_and_lengths_are_kept() {
        var facts = html("<title>\u202Etxet desrever\u202C\u200B a\u0007b\u2066c\uFEFF\n\n d" + "e\u0301".repeat(3)
                + "x" + "\u0335".repeat(500) + "</title><meta name=description content='" + "w ".repeat(50_000) + "'>");

        assertThat(facts.title())
                .startsWith("txet desrever a bc d")
                .doesNotContain("\u202E")
                .hasSizeLessThan(60);
        assertThat(facts.description().length()).isLessThanOrEqualTo(600);
        assertThat(facts.description()).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, Привет",
        "iso-8859-1, iso-8859-1, Grüße",
        "shift_jis, Shift_JIS, こんにちは",
        "utf-8, no-such-charset, Grüße",
        "utf-8, , Grüße",
        "windows-1252, , Grüße"
    })
    void encodings_are_heeded_whoever_names_them(String charset, String said, String title) {
        var fetched = TestFetched.html("<title>" + title + "</title>", Charset.forName(charset), said);

        assertThat(PageReader.read(fetched).title()).isEqualTo(title);
    }

    @Test
    void an_encoding_may_be_named_by_the_page_or_by_its_first_bytes() {
        var named = "<meta charset=windows-1251><title>Привет</title>";
        assertThat(PageReader.read(TestFetched.html(named, Charset.forName("windows-1251"), null))
                        .title())
                .isEqualTo("Привет");
        var marked = "\uFEFF<title>Привет</title>";
        assertThat(PageReader.read(TestFetched.html(marked, StandardCharsets.UTF_16LE, "iso-8859-1"))
                        .title())
                .isEqualTo("Привет");
    }

    @Test
    void broken_bytes_become_a_readable_title_all_the_same() {
        var broken = new byte[200];
        for (int i = 0; i < broken.length; i++) {
            broken[i] = (byte) (128 + i % 128);
        }
        var html = new java.io.ByteArrayOutputStream();
        html.writeBytes(bytes("<title>Ok "));
        html.writeBytes(broken);
        html.writeBytes(bytes("</title>"));

        assertThat(PageReader.read(TestFetched.of("text/html", "utf-8", html.toByteArray()))
                        .title())
                .startsWith("Ok ");
    }

    @Test
    void what_an_owner_asks_programs_not_to_do_is_not_done() {
        var page = "<title>A</title><meta name=description content=B><meta property=og:image content=/c.png><p>D</p>";
        assertThat(html(page).text()).isEqualTo("D");
        assertThat(html(page + "<meta name=robots content='nosnippet, noimageindex, noarchive'>"))
                .isEqualTo(PageFacts.titled("A"));
        Fetched asked = TestFetched.of("https://wiki.example/", "text/html", null, "none", bytes(page));
        assertThat(PageReader.read(asked)).isEqualTo(PageFacts.titled("A"));
    }

    @Test
    void the_words_of_a_page_are_what_stands_between_its_furniture() {
        var facts = html(
                """
                <nav>Menu</nav><article><h1>Title</h1><p>First <b>words</b>,<br>then more.</p><ul><li>One<li>Two</ul>
                <script>var x</script><form>Comment</form></article><footer>Imprint</footer>
                """);

        assertThat(facts.text()).isEqualTo("Title\nFirst words,\nthen more.\nOne\nTwo");
    }

    @Test
    void a_page_that_nests_without_end_is_read_all_the_same() {
        for (var tag : new String[] {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<p><i>"}) {
            var facts = html("<title>Deep</title>" + tag.repeat(2_000_000 / tag.length() / 20));
            assertThat(facts.title()).isEqualTo("Deep");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Title (Four \\(4\\) sentences)|Four (4) sentences",
                "/Title (Caf\\351)|Café",
                "/Title <FEFF004700FC0074>|Güt",
                "/Title(Two (nested (parens)) here) /Author (X)|Two (nested (parens)) here",
                "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">A &amp; B</rdf:li></rdf:Alt></dc:title>|A & B",
                "/Title (Microsoft Word - draft.doc)|guide",
                "/Encrypt 5 0 R /Title (garbled)|guide",
                "no title at all|guide",
                "/Title (never closed|never closed %%EOF",
            })
    void a_paper_has_the_title_that_it_carries_or_the_name_of_its_file(String inside, String title) {
        var fetched = TestFetched.of("application/pdf", null, bytes("%PDF-1.7\n" + inside + "\n%%EOF"));

        assertThat(PageReader.read(fetched).title()).isEqualTo(title);
    }

    @Test
    void a_picture_is_its_own_picture_and_a_film_says_nothing() {
        var picture = TestFetched.of("https://wiki.example/our_new-office.jpg", "image/jpeg", null, "", new byte[] {1});
        assertThat(PageReader.read(picture).title()).isEqualTo("our new office");
        assertThat(PageReader.read(picture).picture().address()).isEqualTo("https://wiki.example/our_new-office.jpg");
        assertThat(PageReader.read(TestFetched.of("video/mp4", null, new byte[0])))
                .isEqualTo(PageFacts.NONE);
    }
}
