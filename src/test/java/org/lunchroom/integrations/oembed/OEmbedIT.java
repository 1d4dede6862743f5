package org.lunchroom.integrations.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.OnServer;
import org.xml.sax.InputSource;

/** oEmbed, as another system asks. */
class OEmbedIT extends OnServer {
    private static final Pattern LINK =
            Pattern.compile("<([^>]+/oembed\\?[^>]+)>; rel=\"alternate\"; type=\"([^\"]+)\"");

    private final String tag = "teaser" + UUID.randomUUID().toString().substring(0, 8);

    private void room(String visibility) {
        as("host")
                .post(
                        "/rooms",
                        "{\"tag\":\"%s\",\"title\":\"Walks & talks\",\"purpose\":\"At noon\",\"visibility\":\"%s\"}"
                                .formatted(tag, visibility))
                .expect(201);
    }

    /** The address that a page names, asked of this server. */
    private Answer discovered(String page, String type) {
        var links = nobody().page(page).expect(200).headers().allValues("Link").stream()
                .map(LINK::matcher)
                .filter(found -> found.find() && found.group(2).equals(type))
                .map(found -> found.group(1))
                .toList();
        assertThat(links).as(page).hasSize(1);
        return nobody().page(links.get(0).substring(links.get(0).indexOf("oembed?")));
    }

    @Test
    void a_rooms_page_names_its_teaser_as_json_and_as_xml() throws Exception {
        room("open");
        var json = discovered("room.html?tag=" + tag, "application/json+oembed").expect(200);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.json().getString("title")).isEqualTo("#" + tag + ": Walks & talks");
        assertThat(json.json().getString("html"))
                .contains("Walks &amp; talks", "At noon")
                .doesNotContain("<script");
        assertThat(json.json().getInt("width")).isEqualTo(480);

        var xml = discovered("room.html?tag=" + tag, "text/xml+oembed").expect(200);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.body())))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("oembed");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("#" + tag + ": Walks & talks");
    }

    @Test
    void rooms_for_members_and_by_invitation_tell_no_more_than_they_may() {
        room("members");
        assertThat(discovered("shelf.html?tag=" + tag, "application/json+oembed")
                        .expect(200)
                        .body())
                .contains("Sign in")
                .doesNotContain("Walks", "noon");
        var none =
                discovered("room.html?tag=nowhere", "application/json+oembed").expectProblem(404, "not-found");
        assertThat(none.header("Cache-Control")).doesNotContain("public");
    }

    @Test
    void a_private_room_and_no_room_are_answered_alike() {
        room("invited");
        discovered("room.html?tag=" + tag, "application/json+oembed").expectProblem(404, "not-found");
        discovered("room.html?tag=" + tag + "x", "application/json+oembed").expectProblem(404, "not-found");
    }

    @Test
    void what_is_asked_wrongly_is_refused_by_name() {
        room("open");
        var link = nobody().page("room.html?tag=" + tag)
                .headers()
                .firstValue("Link")
                .orElseThrow();
        var found = LINK.matcher(link);
        assertThat(found.find()).isTrue();
        var url = URLDecoder.decode(found.group(1).replaceFirst(".*url=", ""), StandardCharsets.UTF_8);
        var asked = "oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);

        nobody().page("oembed").expectProblem(400, "required", "url");
        nobody().page(asked + "&format=yaml").expectProblem(501, "no-such-format");
        nobody().page(asked + "&maxwidth=wide").expectProblem(400, "invalid", "maxwidth");
        assertThat(nobody().page(asked + "&maxwidth=200&maxheight=50").json().getInt("width"))
                .isEqualTo(200);
        nobody().page("oembed?url=" + "x".repeat(3000)).expectProblem(400, "too-long", "url");
    }

    @Test
    void an_address_can_write_no_header_of_its_own_and_a_ticket_is_not_handed_on() {
        var page = nobody().page("room.html?tag=x%0d%0aX-Evil:%20y%3E;rel=%22me%22")
                .expect(200);
        assertThat(page.header("X-Evil")).isEmpty();
        assertThat(page.headers().allValues("Link")).hasSize(2).allMatch(link -> LINK.matcher(link)
                .matches());
        var recap = nobody().page("recaps/" + UUID.randomUUID()).expect(200);
        assertThat(recap.body()).contains("application/json+oembed");
        assertThat(nobody().page("recap.html?ticket=abc").headers().allValues("Link"))
                .isEmpty();
    }
}
