package it.pdo.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/**
 * Measures in a real browser how long it is from a letter typed in the studio to the preview redrawn, on the largest starter
 * format. Run by hand, {@code ./pdo bench typing}; the promise is 100 ms.
 */
public final class StudioTypingBench {
    private static final String WATCH = """
            window.took = [];
            let typed = 0;
            document.getElementById('at-levels-5-fields-0-name')
                .addEventListener('input', () => typed = performance.now(), true);
            new MutationObserver(() => {
              if (typed) { const from = typed; typed = 0;
                requestAnimationFrame(() => window.took.push(performance.now() - from)); }
            }).observe(document.querySelector('.pdo-studio-preview .paper'), {childList: true, subtree: true, characterData: true});
            """;

    private StudioTypingBench() {}

    public static void main(String[] args) {
        RunningProduct product = RunningProduct.get();
        NewTown town = NewTown.create(product.context());
        BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
        Page page = product.signIn(visitor, town.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
        StudioPage studio = new StudioPage(page, product);
        studio.begin("Grande città", "Piano della città", "citta", 2026, 2028);
        page.navigate(page.url().replaceAll("\\?.*", "") + "?part=/levels/5/fields/0");
        studio.at("levels-5-fields-0-name").click();
        page.evaluate(WATCH);
        page.keyboard().press("End");
        page.keyboard()
                .type(
                        " di prova, per vedere quanto ci mette ogni lettera ad arrivare fino alla scheda",
                        new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(220));
        page.locator("#saved").waitFor(new Locator.WaitForOptions());
        @SuppressWarnings("unchecked") // the page puts nothing but numbers there
        List<Number> took = (List<Number>) page.evaluate("window.took");
        List<Double> sorted = took.stream().map(Number::doubleValue).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "letter to preview, %d letters: first %.0f ms, median %.0f ms, p95 %.0f ms, most %.0f ms%n",
                sorted.size(),
                took.getFirst().doubleValue(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
        visitor.close();
        System.exit(0);
    }
}
