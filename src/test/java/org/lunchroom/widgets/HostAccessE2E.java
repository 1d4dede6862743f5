package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The console, the wall, the planner and the recap are for everybody too. */
class HostAccessE2E {
    private static final String DRAWN = ".console, .top, article, .frame h2, .frame p";

    @RegisterExtension
    final Portal portal = new Portal();

    private static Arguments scene(String name, String widget, Supplier<PlayedRoom> room) {
        return Arguments.of(name, widget, room);
    }

    static Stream<Arguments> scenes() {
        return Stream.of(
                scene("console", HostScenes.CONSOLE, HostScenes::live),
                scene("console in a rehearsal", HostScenes.CONSOLE, HostScenes::rehearsal),
                scene("console of a draft", HostScenes.CONSOLE, HostScenes::draft),
                scene("console of others", HostScenes.CONSOLE, Scenes::live),
                scene("wall", HostScenes.WALL, HostScenes::live),
                scene("wall in the lobby", HostScenes.WALL, Scenes::lobby),
                scene("wall at the end", HostScenes.WALL, Scenes::closed),
                scene("planner", HostScenes.PLANNER, HostScenes::draft),
                scene("planner of an empty room", HostScenes.PLANNER, HostScenes::fresh),
                scene("recap", HostScenes.RECAP, Scenes::closed),
                scene("recap for a host", HostScenes.RECAP, HostScenes::recapDraft),
                scene("recap for the quoted", HostScenes.RECAP, HostScenes::quoted),
                scene("recap of nothing", HostScenes.RECAP, HostScenes::recapOfNothing));
    }

    static Stream<Arguments> widgets() {
        return Stream.of(
                scene("console", HostScenes.CONSOLE, HostScenes::live),
                scene("wall", HostScenes.WALL, HostScenes::live),
                scene("planner", HostScenes.PLANNER, HostScenes::draft),
                scene("recap", HostScenes.RECAP, HostScenes::recapDraft));
    }

    private void open(String widget, PlayedRoom room) {
        portal.as(Cast.ADAEZE).open(room, widget);
        portal.page.locator(DRAWN).first().waitFor();
    }

    private void isNarrowEnough(int pixels) {
        assertThat(((Number) portal.page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(pixels);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void axe_finds_nothing_and_no_policy_complains(String name, String widget, Supplier<PlayedRoom> room) {
        open(widget, room.get());
        portal.isAccessible();
        assertThat(portal.complaints).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void axe_finds_nothing_in_the_dark_on_a_small_screen(String name, String widget, Supplier<PlayedRoom> room) {
        portal.dark().wide(390);
        open(widget, room.get());
        portal.isAccessible();
        isNarrowEnough(390);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widgets")
    void axe_finds_nothing_from_right_to_left(String name, String widget, Supplier<PlayedRoom> room) {
        portal.speaking("ar").wide(320);
        open(widget, room.get());
        portal.isAccessible();
        isNarrowEnough(320);
    }

    @Test
    void axe_finds_nothing_on_a_full_board() {
        open(HostScenes.PLANNER, HostScenes.fresh());
        portal.button("Plan a chat").click();
        portal.page.locator(".card input").first().check();
        portal.page.locator("#find-comoderators").pressSequentially("m");
        portal.page.locator("[role=option]").first().waitFor();
        portal.page.getByLabel("Q1: minutes").fill("40");
        portal.isAccessible();
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void axe_finds_nothing_where_the_console_asks_or_tells() {
        open(HostScenes.CONSOLE, HostScenes.live());
        portal.button("End the chat…").click();
        portal.page.locator(".keys summary").click();
        portal.isAccessible();
        portal.page.locator(".console").press("n");
        assertThat(portal.page.locator(".note[role=status]")).containsText("Q3 is out.");
        portal.isAccessible();
    }

    @Test
    void axe_finds_nothing_on_the_settings_of_a_wall() {
        open(HostScenes.WALL, HostScenes.live());
        portal.button("Settings of wall A").press("Enter");
        portal.isAccessible();
        assertThat(portal.page.locator(".panel")).isVisible();
    }

    @Test
    void a_failed_load_says_what_to_do_next() {
        var room = HostScenes.live();
        room.refused = "/chats/chat1";
        room.refusal = PlayedDesk.nothing();
        portal.open(room, HostScenes.CONSOLE + HostScenes.WALL + HostScenes.RECAP);
        assertThat(portal.text("This does not exist, or it is not open to you."))
                .hasCount(3);
        portal.isAccessible();
    }

    @Test
    void widgets_speak_every_language_they_say_they_speak() {
        var says = Map.of("de", "Ablauf", "fr", "Déroulé", "es", "Guion", "ar", "سير المحادثة");
        says.forEach((language, words) -> {
            portal.speaking(language);
            open(HostScenes.CONSOLE, HostScenes.live());
            assertThat(portal.page.locator("#show")).hasText(words);
            portal.afterEach(null);
        });
    }
}
