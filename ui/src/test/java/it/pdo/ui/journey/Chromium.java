package it.pdo.ui.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One real browser for all journeys of the JVM. Without one they fail and say what to install; they never pass unseen. */
public final class Chromium {
    /** The headless shell first: it draws the same pages in 40 % of the processor time, having no window around them. */
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    /** For a machine that is busy with other things; a test that holds never waits so long. */
    private static final int PATIENCE_MILLIS = 60_000;

    private static @Nullable Browser browser;

    private Chromium() {}

    /** A visitor of their own, with nothing remembered, at a size of screen. */
    public static BrowserContext visitor(Size size) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(size.width(), size.height())
                        .setLocale("it-IT")
                        .setTimezoneId("Europe/Rome"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** What axe finds against WCAG 2.1 A and AA, one line a rule; empty when it finds nothing. */
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(Chromium::inWords)
                        .toList();
    }

    /** Whether the page has to be moved sideways to be read. */
    public static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " (" + rule.getNodes().size() + "): "
                + rule.getNodes().getFirst().getHtml() + " "
                + rule.getNodes().getFirst().getFailureSummary();
    }

    private static synchronized Browser browser() {
        Browser started = browser;
        if (started == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            started = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            browser = started;
        }
        return started;
    }

    private static Path executable() {
        return Stream.concat(Optional.ofNullable(System.getenv("PDO_CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journeys need Chromium and found none: install it"
                        + " (apt-get install chromium-headless-shell), or name it in PDO_CHROMIUM"));
    }

    /** The two sizes the product is made for. */
    public enum Size {
        DESK(1440, 900),
        TELEPHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
