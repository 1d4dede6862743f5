package org.lunchroom.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One server and one browser, shared by all end-to-end tests. */
public final class Stage implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Started server;
    private final Playwright playwright;
    private final Browser browser;

    private Stage() {
        try {
            server = Started.with(Files.createTempDirectory("lunchroom-e2e"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        playwright = playwright();
        browser = playwright.chromium().launch(options());
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    // Where a browser is installed it is used; else Playwright fetches its own.
    private static Playwright playwright() {
        var environment =
                installed().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static java.util.Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        installed().ifPresent(options::setExecutablePath);
        return options;
    }

    public Started server() {
        return server;
    }

    /** Somebody at a browser of their own, who looks as the persona. */
    public Visitor visitor(String persona) {
        return Visitor.arrives(browser, server.address(), persona, 1280, 900);
    }

    public Visitor visitor(String persona, int width, int height) {
        return Visitor.arrives(browser, server.address(), persona, width, height);
    }

    /** Somebody who looks at another server than the shared one. */
    public Visitor visitor(Started other, String persona, Device device) {
        return Visitor.arrives(browser, other.address(), persona, device.width, device.height);
    }

    /** Somebody whose browser runs no scripts. */
    public Visitor withoutScripts(int width, int height) {
        return Visitor.arrives(browser, server.address(), "nobody", width, height, false);
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
    }

    /** Sets the stage before the first class that needs it, and strikes it after the last. */
    public static final class Shared implements BeforeAllCallback {
        private static volatile Stage stage;

        @Override
        public void beforeAll(ExtensionContext context) {
            stage = context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Stage.class, key -> new Stage(), Stage.class);
        }

        static Stage stage() {
            return stage;
        }
    }
}
