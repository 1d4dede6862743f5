package org.lunchroom.chats.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;

class CalendarFileTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void a_chat_stands_in_a_calendar_at_its_instant() {
        assertThat(file(chat("Giving feedback", ChatState.ANNOUNCED)))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:00000000-0000-0001-0000-000000000001@lunchroom\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("DTSTART:20261130T120000Z\r\n")
                .contains("DTEND:20261130T130000Z\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void a_cancelled_chat_says_so() {
        assertThat(file(chat("Giving feedback", ChatState.CANCELLED))).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void a_title_can_begin_no_line_of_its_own() {
        var file = file(chat("Lunch; learn, \\ laugh\r\nATTACH:https://evil.example\u0085X", ChatState.ANNOUNCED));

        assertThat(file).contains("SUMMARY:Lunch\\; learn\\, \\\\ laugh\\nATTACH:https://evil.example");
        assertThat(file.lines()).noneMatch(line -> line.startsWith("ATTACH"));
    }

    @Test
    void long_lines_are_folded_between_characters() {
        var title = "Über Rückmeldungen reden, die ankommen 🍜".repeat(3);
        var file = file(chat(title, ChatState.ANNOUNCED));

        assertThat(file.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title.replace(",", "\\,"));
    }

    @Test
    void a_card_holds_a_title_as_text_and_nothing_else() {
        var card = Card.svg(
                chat("<script>alert(1)</script> & \"quotes\" \u0001", ChatState.ANNOUNCED),
                "feedbackchat",
                List.of("Ines <b>Duarte</b>"),
                "https://intranet.example/chats?tag=feedbackchat");

        assertThat(card)
                .doesNotContain("<script", "<b>", "\u0001")
                .contains("&lt;script&gt;", "Monday, 30 November 2026", "13:00 to 14:00, Central European Time");
    }

    @Test
    void a_long_title_ends_in_an_ellipsis_on_its_third_line() {
        assertThat(Card.wrapped("word ".repeat(40).strip()))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void a_join_code_reads_as_its_address() throws Exception {
        var address = "https://intranet.example/chats?tag=feedbackchat&from=wall";
        assertThat(JoinCode.svg(address))
                .contains("<title>https://intranet.example/chats?tag=feedbackchat&amp;from=wall");
        var modules = JoinCode.modules(address);
        int side = modules.getWidth() + 8;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                pixels[(y + 4) * side + x + 4] = modules.get(x, y) == 1 ? 0 : 0xFFFFFF;
            }
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader()
                        .decode(image, java.util.Map.of(com.google.zxing.DecodeHintType.PURE_BARCODE, true))
                        .getText())
                .isEqualTo(address);
    }

    private static String file(Chat chat) {
        return CalendarFile.of(chat, "feedbackchat", "https://intranet.example/chats?tag=feedbackchat", NOON);
    }

    private static Chat chat(String title, ChatState state) {
        var plan = new Chat.Plan(title, NOON, ZoneId.of("Europe/Berlin"), 60, 10, 48, null, null, false);
        var progress = new Chat.Progress(NOON.plusSeconds(3600), UUID.randomUUID(), null, null, NOON, null, 0, null);
        return new Chat(new UUID(1, 1), UUID.randomUUID(), state, plan, progress, 1, 3);
    }
}
