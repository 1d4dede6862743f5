package org.lunchroom.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser of their own. */
public final class Visitor implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final URI address;
    private final String persona;
    private final List<String> complaints = new ArrayList<>();
    private boolean expectsTrouble;

    private Visitor(BrowserContext context, URI address, String persona) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        this.persona = persona;
    }

    static Visitor arrives(Browser browser, URI address, String persona, int width, int height) {
        return arrives(browser, address, persona, width, height, true);
    }

    static Visitor arrives(Browser browser, URI address, String persona, int width, int height, boolean scripts) {
        var options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, height)
                .setTimezoneId("Europe/Berlin")
                .setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        var visitor = new Visitor(browser.newContext(options), address, persona);
        visitor.listen();
        return visitor;
    }

    private void listen() {
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complain("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address.resolve("/").toString())
                    && !request.url().startsWith("data:")) {
                complain("another host: " + request.url());
            }
        });
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complain("console: " + message.text() + " " + message.location());
        }
    }

    private void complain(String complaint) {
        if (!expectsTrouble) {
            complaints.add(complaint);
        }
    }

    /** From now on the network fails on purpose, and the browser may say so. */
    public Visitor expectingTrouble() {
        expectsTrouble = true;
        return this;
    }

    public List<String> complaints() {
        return complaints;
    }

    /** Opens a page of the demo intranet as the persona. */
    public Page open(String path) {
        var joint = path.contains("?") ? "&" : "?";
        page.navigate(address.resolve(path) + joint + "as=" + persona);
        return page;
    }

    public Page page() {
        return page;
    }

    public void offline(boolean off) {
        context.setOffline(off);
    }

    public Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    public Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    public Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The part of the page that the portal gives to Lunchroom. */
    public Locator main() {
        return page.locator("main");
    }

    /** Somebody who has no mouse. */
    public Keys keys() {
        return new Keys(page);
    }

    /** Nothing that a machine can find stands in the way of anybody, in the light and in the dark. */
    public void isAccessible() {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            in(scheme);
            var found = new AxeBuilder(page).analyze().getViolations();
            assertThat(found.stream()
                            .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                            .toList())
                    .as(persona + " at " + page.url() + ", " + scheme)
                    .isEmpty();
        }
    }

    public Visitor inTheDark() {
        in(ColorScheme.DARK);
        return this;
    }

    private void in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Nothing on the page is wider than the window. */
    public void fits() {
        var tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat((int) page.evaluate(tooWide))
                .as("pixels too wide at " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Keeps what the page looks like now in target/screenshots, for people to look at. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
