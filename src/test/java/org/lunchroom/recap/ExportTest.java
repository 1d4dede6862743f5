package org.lunchroom.recap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.recap.Recap.Quoted;
import org.lunchroom.recap.export.Export;

class ExportTest {
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://evil.example\",\"click\")",
            "+1 to that",
            "-1",
            "@SUM(A1)",
            " =1+1",
            "＝1+1",
            "</style><script>alert(1)</script>",
            "{{title}} {{{style}}} {{>nodes}}",
            "# not a heading\n- not a list\n<b>not bold</b>",
            "[link](javascript:alert(1)) `code` | table | ~~gone~~ &amp;",
            "\u00a0 non-breaking at the start",
            "\"quoted\", with a comma; and a semicolon\r\nand a line",
            "שלום 👩‍👩‍👧 السلام عليكم 你好 e\u0301",
            "x".repeat(3_000));

    private final SampleChat chat = new SampleChat();

    @BeforeEach
    void chat() {
        chat.says(chat.adaeze, 0, "Welcome!");
        HOSTILE.forEach(words -> chat.says(chat.priya, 1, words));
        var answer = chat.says(chat.mika, 2, "Start with what you saw.");
        chat.reactions.put(answer, Map.of("like", 14));
        chat.replies(chat.luis, answer, "Yes, exactly that.");
        chat.later(chat.luis, 1, "My mentor asked first.");
        chat.intro = "Read this <first>.\nThen that.";
    }

    private String text(Export export) {
        return new String(export.write(chat.recap()), StandardCharsets.UTF_8);
    }

    private List<CSVRecord> rows() throws IOException {
        var csv = text(Export.CSV).substring(1);
        try (var parser = CSVParser.parse(
                csv,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private List<String> ids() {
        return chat.recap().posts().stream()
                .map(Quoted::id)
                .map(Object::toString)
                .toList();
    }

    private List<String> words() {
        return chat.recap().posts().stream().map(Quoted::words).toList();
    }

    @Test
    void html_csv_and_json_hold_the_same_posts_in_the_same_order() throws IOException {
        var html = Pattern.compile("id=\"m-([0-9a-f-]+)\"")
                .matcher(text(Export.HTML))
                .results();
        assertThat(html.map(found -> found.group(1))).containsExactlyElementsOf(ids());

        assertThat(rows()).extracting(row -> row.get("id")).containsExactlyElementsOf(ids());

        var json = Json.createReader(new StringReader(text(Export.JSON))).readObject();
        assertThat(posts(json)).containsExactlyElementsOf(ids());
    }

    private static List<String> posts(JsonObject json) {
        var ids = new ArrayList<String>();
        json.getJsonArray("questions")
                .getValuesAs(JsonObject.class)
                .forEach(question -> ids.addAll(ids(question, "all")));
        ids.addAll(ids(json, "second"));
        ids.addAll(ids(json, "around"));
        return ids;
    }

    private static List<String> ids(JsonObject json, String list) {
        return json.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(post -> post.getString("id"))
                .toList();
    }

    @Test
    void markdown_holds_the_same_posts_in_the_same_order() {
        var items = Pattern.compile("(?ms)^- (?:★ )?(.*?) — [^\\n]*\\n(?=- |\\n)")
                .matcher(text(Export.MARKDOWN))
                .results();

        var plain = items.map(item -> item.group(1).replace("\\\n  ", "\n").replaceAll("\\\\(.)", "$1"))
                .toList();
        assertThat(plain)
                .containsExactlyElementsOf(
                        words().stream().map(w -> w.replace("\r\n", "\n")).toList());
    }

    @Test
    void no_cell_of_the_table_begins_a_formula() throws IOException {
        for (var row : rows()) {
            assertThat(row.toList()).noneMatch(cell -> Pattern.matches("(?s)[\\s\\u00a0]*[=+\\-@\\t\\r＝＋－＠].*", cell));
        }
        assertThat(rows())
                .extracting(row -> row.get("words"))
                .contains("'@SUM(A1)", "\u00a0 non-breaking at the start");
    }

    @Test
    void nothing_that_people_wrote_becomes_markup_in_the_page() {
        var page = text(Export.HTML);

        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)")
                .contains("{{title}} {{{style}}} {{&gt;nodes}}")
                .contains("Read this &lt;first&gt;.")
                .doesNotContain("javascript:alert(1)\"");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() {
        var page = text(Export.HTML);

        assertThat(page).contains("default-src 'none'; style-src 'sha256-");
        assertThat(Pattern.compile("(?i)\\b(src|srcset|data|action)=|<link|url\\(|@import")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void words_stand_in_the_page_byte_for_byte() {
        chat.origin = new Origin(null, null, null, true, true, true, true);

        assertThat(text(Export.HTML))
                .contains("<p>\u00a0 non-breaking at the start</p>")
                .contains("<p>Start with what you saw.</p>");
    }

    @Test
    void paper_survives_every_script_and_says_what_it_could_not_print() throws IOException {
        var bytes = Export.PDF.write(chat.recap());
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Giving feedback that lands",
                            "Start with what you saw.",
                            "□",
                            "signs that can't be printed");
        }
    }

    @Test
    void paper_without_posts_is_paper() throws IOException {
        try (var document = Loader.loadPDF(Export.PDF.write(new SampleChat().recap()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void file_names_are_plain() {
        assertThat(Export.CSV.fileName(chat.recap())).isEqualTo("feedbackchat-2026-05-14.csv");
    }
}
