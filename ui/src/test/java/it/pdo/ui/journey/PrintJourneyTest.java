package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets on paper: which, on how many pages, how those lie, with what on them. */
@BrowserTest
@DatabaseTest
final class PrintJourneyTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final PrintingTown TOWN = PrintingTown.create(PRODUCT.context());
    private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");
    private static final String UPRIGHT = "upright";
    private static final String LYING = "lying";

    private BrowserContext visitor = Chromium.visitor(Chromium.Size.DESK);
    private Page page = visitor.newPage();

    @BeforeEach
    void enter() {
        enter(Chromium.Size.DESK);
    }

    private void enter(Chromium.Size size) {
        visitor.close();
        visitor = Chromium.visitor(size);
        page = PRODUCT.signIn(visitor, TOWN.tenant().slug(), NewTown.ADMINISTRATOR, NewTown.PASSWORD);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void plan_printed_hasAPageForEachObjective_andOneLyingForServicesThatFollowEachOther() throws IOException {
        open();

        assertThat(sheets()).hasCount(5);
        assertThat(pages("plan")).containsExactly(UPRIGHT, UPRIGHT, UPRIGHT, LYING);
    }

    @Test
    void unit_printed_hasItsSheetsAlone() throws IOException {
        open();
        page.getByLabel("Unità").selectOption("Direzione Tecnica");
        assertThat(sheets()).hasCount(1);

        assertThat(sheets()).containsText(new String[] {"Manutenzione delle scuole"});
        assertThat(pages("unit")).containsExactly(UPRIGHT);
    }

    @Test
    void selection_printed_hasTheTickedSheetsAlone() throws IOException {
        open();
        page.getByText("Si stampano 5 schede su 5").click();
        page.getByText("Nessuna", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(visible()).hasCount(0);
        page.getByLabel("2 · Tributi in linea").check();
        page.getByLabel("5 · Anagrafe").check();
        assertThat(page.getByText("Si stampano 2 schede su 5")).isVisible();

        assertThat(visible()).hasCount(2);
        assertThat(pages("selection")).containsExactly(UPRIGHT, LYING);
    }

    @Test
    void search_ofThePlan_isPrintedAsItStands() {
        page.navigate(PRODUCT.address("plan?q=scuole"));
        page.getByText("Stampa schede").click();

        assertThat(sheets()).hasCount(1);
        assertThat(page.locator(".pdo-print")).containsText("Solo le voci che rispondono a «scuole»");
    }

    @Test
    void paper_hasWhatTheFormatPrints_andWhoSigns_andNothingElse() {
        open();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        Locator first = sheets().first();
        assertThat(first).containsText("Sportello unico");
        assertThat(first.getByText("Finalità")).isVisible();
        assertThat(first.locator(".pdo-signatures > span")).hasText(new String[] {"Il Dirigente", "Il Segretario"});
        assertThat(first.locator(".pdo-signatures")).isVisible();
        assertThat(first.getByText("Azione di Sportello unico")).isHidden();
        assertThat(sheets().last().locator(".pdo-signatures")).hasCount(0);
        for (String furniture : new String[] {".pdo-header", ".pdo-nav", ".pdo-print-choice", ".pdo-toolbar", "h1"}) {
            assertThat(page.locator(furniture).first()).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void print_atAnySize_hasNoBarrierAndIsNotReadSideways(Chromium.Size size) {
        enter(size);
        open();
        page.getByText("Si stampano 5 schede su 5").click();

        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    private void open() {
        page.navigate(PRODUCT.address("plan"));
        page.getByText("Stampa schede").click();
        sheets().first().waitFor();
    }

    private Locator sheets() {
        return page.locator(".pdo-print-sheet");
    }

    private Locator visible() {
        return page.locator(".pdo-print-sheet:visible");
    }

    /** How each page of the PDF lies that the browser prints. */
    private List<String> pages(String name) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Optional<String> folder = Optional.ofNullable(System.getenv("PDO_SCREENSHOTS"));
        if (folder.isPresent()) {
            Files.write(Path.of(folder.get(), "print-" + name + ".pdf"), pdf);
        }
        return PAPER.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(size -> Double.parseDouble(size.group(1)) < Double.parseDouble(size.group(2)) ? UPRIGHT : LYING)
                .toList();
    }
}
