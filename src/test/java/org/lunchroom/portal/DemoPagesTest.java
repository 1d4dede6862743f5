package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of the demo intranet, as they lie there. */
class DemoPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WAYS = Pattern.compile("(?s)<nav aria-label=\"Intranet\">(.*?)</nav>");
    private static final Pattern WAY = Pattern.compile("<a href=\"([^\"]+)\"[^>]*>([^<]+)</a>");

    @Test
    void every_page_shows_the_same_ways_through_the_intranet_and_each_leads_somewhere() throws IOException {
        var waysOfPages = new TreeMap<String, List<String>>();
        try (var pages = Files.newDirectoryStream(PAGES, "*.html")) {
            for (var page : pages) {
                var ways = WAYS.matcher(Files.readString(page));
                if (ways.find()) {
                    waysOfPages.put(page.getFileName().toString(), ways(ways.group(1)));
                }
            }
        }

        assertThat(waysOfPages).hasSizeGreaterThan(8);
        var home = waysOfPages.get("index.html");
        assertThat(waysOfPages.values()).allSatisfy(ways -> assertThat(ways).isEqualTo(home));
        assertThat(home)
                .allSatisfy(way -> assertThat(PAGES.resolve(way.split(" ")[0])).exists());
    }

    @Test
    void the_ledger_of_the_board_is_found_beside_its_questions_and_leads_back() throws IOException {
        assertThat(Files.readString(PAGES.resolve("qanda.html"))).contains("<a href=\"ledger.html\">");
        assertThat(Files.readString(PAGES.resolve("ledger.html")))
                .contains("view=\"ledger\" only", "<a href=\"qanda.html\">Ask and vote</a>");
    }

    private static List<String> ways(String navigation) {
        return WAY.matcher(navigation)
                .results()
                .map(way -> way.group(1) + " " + way.group(2))
                .toList();
    }
}
