package org.lunchroom.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A page of a strict portal with widgets on it, in a browser, for one test. */
final class Portal implements BeforeEachCallback, AfterEachCallback {
    static final String ROOM = "<lunchroom-room tag=feedbackchat recap-href='/recap?chat={chat}'></lunchroom-room>";
    private static final String SIGN_IN =
            "document.addEventListener('lunchroom-assertion', (event) => event.detail.respondWith('%s'));";
    private static final String HTML =
            """
            <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>Portal</title>
            <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/portal.css">
            <script nonce="once" src="/portal.js"></script>
            <script nonce="once" type="module" src="%s"></script></head>
            <body><main><h1>Intranet</h1>%s</main></body></html>
            """;
    private static final String CSS =
            "html{color-scheme:light dark}body{margin:0;font:15px/1.5 sans-serif;background:light-dark(#eef0f3,#0f1317)}"
                    + "h1{font-size:16px;margin:0;color:light-dark(#111,#eee)}*{letter-spacing:.2px}";

    private Browser browser;
    private PlayedServer server;
    private int width = 1100;
    private String language = "en";
    private Cast viewer = Cast.JONAS;
    private ColorScheme scheme = ColorScheme.LIGHT;
    private String policy = PlayedServer.POLICY;
    private String rules = "";
    private String habits = "";
    private boolean across;
    private PlayedServer elsewhere;
    PlayedRoom room;
    Page page;
    /** What the browser complained about: policies, exceptions. */
    final List<String> complaints = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = Chromium.of(context);
    }

    Portal wide(int pixels) {
        width = pixels;
        return this;
    }

    Portal speaking(String tag) {
        language = tag;
        return this;
    }

    Portal as(Cast person) {
        viewer = person;
        return this;
    }

    Portal dark() {
        scheme = ColorScheme.DARK;
        return this;
    }

    /** Under a content security policy of the page's own, in which `{}` is where Lunchroom comes from. */
    Portal under(String directives) {
        policy = directives;
        return this;
    }

    /** With rules of the page's own, after the others. */
    Portal styled(String css) {
        rules = css;
        return this;
    }

    /** With a script of the page's own, before all others. */
    Portal used(String script) {
        habits = script;
        return this;
    }

    /** With Lunchroom on another site. */
    Portal across() {
        across = true;
        return this;
    }

    /** Opens a page with the room in the given state. */
    Portal open(PlayedRoom scene) {
        return open(scene, ROOM);
    }

    Portal open(PlayedRoom scene, String widgets) {
        close();
        room = scene;
        server = new PlayedServer(scene);
        elsewhere = across ? new PlayedServer(scene) : server;
        server.page("/portal.css", CSS + rules, "");
        String html = HTML.formatted(language, elsewhere.address("/lunchroom/widgets/lunchroom.js"), widgets);
        String script = habits + ";" + signIn(viewer);
        String address = server.page("/portal", html, script, policy.replace("{}", elsewhere.address("")));
        page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setTimezoneId("Europe/Berlin"));
        page.setDefaultTimeout(8000);
        page.onConsoleMessage(message -> complain(message.type(), message.text()));
        page.onPageError(complaints::add);
        page.navigate(address);
        return this;
    }

    // Refused calls show in the console too; those are what some tests are about.
    private void complain(String type, String text) {
        if ((type.equals("error") || type.equals("warning")) && !text.startsWith("Failed to load resource")) {
            complaints.add(text);
        }
    }

    /** Waits until a room is drawn and reads its stream. */
    Portal settled() {
        page.locator(".log").waitFor();
        page.waitForCondition(() -> room.readers() > 0);
        return this;
    }

    /** How the page tells the widgets who looks. */
    static String signIn(Cast person) {
        return SIGN_IN.formatted(person.name());
    }

    /** The origin that Lunchroom comes from. */
    String elsewhere() {
        return elsewhere.address("");
    }

    PlayedServer server() {
        return server;
    }

    Locator field() {
        return page.locator(".composer textarea");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator post(String words) {
        Locator said = page.locator(".words", new Page.LocatorOptions().setHasText(words));
        return page.locator("li.post", new Page.LocatorOptions().setHas(said));
    }

    /** A button of one message, by its word. */
    Locator act(String words, String act) {
        return post(words)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true));
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    /** Nothing that a machine can find stands in the way of anybody. */
    void isAccessible() {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found.stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList())
                .isEmpty();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    private void close() {
        if (page != null) {
            page.close();
        }
        if (server != null) {
            server.close();
            elsewhere.close();
        }
    }
}
