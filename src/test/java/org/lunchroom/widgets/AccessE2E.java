package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For everybody: by machine checks in every state, by keyboard alone, and on a small screen. */
class AccessE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    static Stream<Arguments> scenes() {
        return Stream.of(
                Arguments.of("live", (Supplier<PlayedRoom>) Scenes::live),
                Arguments.of("late", (Supplier<PlayedRoom>) Scenes::late),
                Arguments.of("held", (Supplier<PlayedRoom>) Scenes::held),
                Arguments.of("announced", (Supplier<PlayedRoom>) Scenes::announced),
                Arguments.of("lobby", (Supplier<PlayedRoom>) Scenes::lobby),
                Arguments.of("second sitting", (Supplier<PlayedRoom>) Scenes::secondSitting),
                Arguments.of("closed", (Supplier<PlayedRoom>) Scenes::closed),
                Arguments.of("empty", (Supplier<PlayedRoom>) Scenes::empty));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void axe_finds_nothing_in_light(String name, Supplier<PlayedRoom> scene) {
        portal.open(scene.get()).settled().isAccessible();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void axe_finds_nothing_in_the_dark_on_a_small_screen(String name, Supplier<PlayedRoom> scene) {
        portal.dark().wide(390).open(scene.get()).settled().isAccessible();
    }

    @Test
    void axe_finds_nothing_from_right_to_left() {
        portal.speaking("ar").open(Scenes.late()).settled();
        assertThat(portal.page.locator("lunchroom-room")).hasAttribute("dir", "rtl");
        assertThat(portal.text("مباشر")).isVisible();
        portal.isAccessible();
    }

    @Test
    void axe_finds_nothing_in_what_unfolds() {
        portal.open(Scenes.live()).settled();
        portal.button("Reading").click();
        portal.post("Start with what you saw").hover();
        portal.act("Start with what you saw", "React").click();
        portal.act("Start with what you saw", "Reply").click();
        portal.isAccessible();
    }

    @Test
    void the_sheet_opens_and_closes_and_gives_the_focus_back() {
        portal.wide(390).open(Scenes.live()).settled();
        portal.page.getByText("Run of show").first().locator("..").press("Enter");
        assertThat(portal.page.locator("dialog")).isVisible();
        portal.isAccessible();
        portal.page.keyboard().press("Escape");
        assertThat(portal.page.locator("dialog")).isHidden();
        assertThat(portal.page.locator(".to-sheet")).isFocused();
    }

    @Test
    void the_keyboard_is_enough_to_read_react_and_answer() {
        portal.open(Scenes.live()).settled();
        var keys = portal.page.keyboard();
        portal.page.locator("li.post article").last().focus();
        keys.press("ArrowUp");
        keys.press("ArrowUp");
        assertThat(portal.post("Start with what you saw").locator("article")).isFocused();
        keys.press("Tab");
        keys.press("Enter");
        assertThat(portal.post("Start with what you saw").locator("button[title=Like]"))
                .containsText("15");
        portal.field().focus();
        keys.type("By keyboard");
        keys.press("Control+Enter");
        assertThat(portal.post("By keyboard")).isVisible();
    }

    @Test
    void tab_does_not_walk_through_every_message() {
        portal.open(Scenes.live()).settled();
        Object stops = portal.page.evaluate("document.querySelector('lunchroom-room').shadowRoot"
                + ".querySelectorAll('li.post [tabindex=\"0\"]').length");
        assertThat(((Number) stops).intValue()).isLessThan(10);
    }

    @Test
    void arriving_messages_do_not_steal_the_focus() {
        portal.open(Scenes.live()).settled();
        portal.field().focus();
        portal.field().pressSequentially("I am wri");
        portal.room.says(Cast.MIKA, "Interrupting");
        assertThat(portal.post("Interrupting")).isVisible();
        assertThat(portal.field()).isFocused();
        portal.field().pressSequentially("ting");
        assertThat(portal.field()).hasValue("I am writing");
    }

    @Test
    void nothing_is_wider_than_a_small_screen() {
        portal.wide(320).open(Scenes.live()).settled();
        assertThat((Boolean) portal.page.evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
        assertThat(portal.page.locator(".question")).isInViewport();
        assertThat(portal.field()).isInViewport();
    }

    @Test
    void a_strict_policy_with_trusted_types_has_nothing_to_complain_about() {
        portal.open(Scenes.late()).settled();
        portal.button("Reading").click();
        portal.field().fill("Hello");
        portal.field().press("Control+Enter");
        assertThat(portal.post("Hello")).isVisible();
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void a_portal_that_swallows_enter_does_not_get_it() {
        portal.open(Scenes.live()).settled();
        portal.page.evaluate("document.addEventListener('keydown', (event) => event.preventDefault())");
        portal.field().focus();
        portal.page.keyboard().type("one");
        portal.page.keyboard().press("Enter");
        portal.page.keyboard().type("two");
        assertThat(portal.field()).hasValue("one\ntwo");
    }
}
