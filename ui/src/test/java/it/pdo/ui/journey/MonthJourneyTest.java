package it.pdo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.pdo.testing.BrowserTest;
import it.pdo.testing.DatabaseTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The month of a contributor, from sign-in to the stored values. */
@BrowserTest
@DatabaseTest
final class MonthJourneyTest {
    private final RunningProduct product = RunningProduct.get();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private SmallTown town;

    @BeforeEach
    void found() {
        town = SmallTown.create(product.context());
    }

    @Test
    void clerk_entersMayOfAPhasePlannedForJanuaryAndFebruary_checkpointFollowsTheRuleOfTheSheet() {
        Page page = signIn("anna.neri");
        page.waitForURL("**/month");
        assertThat(page.locator(".pdo-product")).hasText("Piano degli obiettivi · maggio 2022");
        Locator row = row(page, SmallTown.PHASE);
        assertThat(figures(row)).containsExactly("–", "100%", "70%", "30%", "100%", "70%", "30%");

        cell(page, SmallTown.PHASE).fill("12,5");
        cell(page, SmallTown.PHASE).press("Enter");

        assertThat(state(page, SmallTown.PHASE)).hasText("salvato");
        assertThat(row.locator("td.number").nth(5)).hasText("82,5%");
        assertThat(figures(row)).containsExactly("–", "100%", "82,5%", "17,5%", "100%", "82,5%", "17,5%");
        page.reload();
        assertThat(cell(page, SmallTown.PHASE)).hasValue("12,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            140
            12,5,3
            🙂
            -1
            31
            """)
    void clerk_entersWhatIsNoPossiblePercentage_isToldAndNothingIsStored(String typed) {
        Page page = signIn("anna.neri");
        cell(page, SmallTown.PHASE).fill(typed);
        cell(page, SmallTown.PHASE).press("Enter");

        assertThat(state(page, SmallTown.PHASE)).hasText("rifiutato");
        assertThat(message(page, SmallTown.PHASE)).isVisible();
        assertThat(cell(page, SmallTown.PHASE)).hasValue(typed);
        Page another = signIn("bruno.sala");
        assertThat(cell(another, SmallTown.PHASE)).hasValue("");
    }

    @Test
    void clerk_writesWhatDoesNotCount_isToldAtTheCellAndTheRowStaysDue() {
        Page page = signIn("anna.neri");
        String before = page.locator("[data-progress]").innerText();

        write(page, SmallTown.READING, "boh");

        assertThat(state(page, SmallTown.READING)).hasText("salvato, non conta");
        assertThat(message(page, SmallTown.READING)).containsText("«boh» non si capisce");
        assertThat(page.locator("[data-progress]")).hasText(before);
        page.reload();
        assertThat(cell(page, SmallTown.READING)).hasValue("boh");
        assertThat(message(page, SmallTown.READING)).isVisible();

        write(page, SmallTown.READING, "12");
        assertThat(state(page, SmallTown.READING)).hasText("salvato");
        assertThat(message(page, SmallTown.READING)).isHidden();
    }

    @Test
    void twoClerks_onOneCell_theSecondIsToldAndChooses() {
        Page anna = signIn("anna.neri");
        Page bruno = signIn("bruno.sala");
        cell(anna, SmallTown.PHASE_OF_MAY).waitFor();
        cell(bruno, SmallTown.PHASE_OF_MAY).waitFor();
        write(anna, SmallTown.PHASE_OF_MAY, "30");
        assertThat(state(anna, SmallTown.PHASE_OF_MAY)).hasText("salvato");

        write(bruno, SmallTown.PHASE_OF_MAY, "20");
        assertThat(state(bruno, SmallTown.PHASE_OF_MAY)).hasText("da decidere");
        assertThat(message(bruno, SmallTown.PHASE_OF_MAY)).containsText("Anna Neri ha scritto 30");
        bruno.getByText("Tieni il mio: 20").click();
        assertThat(state(bruno, SmallTown.PHASE_OF_MAY)).hasText("salvato");

        anna.reload();
        assertThat(cell(anna, SmallTown.PHASE_OF_MAY)).hasValue("20");
    }

    @Test
    void line_thatFails_losesNothingAndSavesWhenItReturns() {
        Page page = signIn("anna.neri");
        cell(page, SmallTown.PHASE_OF_MAY).waitFor();
        page.context().setOffline(true);
        write(page, SmallTown.PHASE_OF_MAY, "45");
        assertThat(state(page, SmallTown.PHASE_OF_MAY)).hasText("non salvato, in attesa della linea");

        page.context().setOffline(false);
        assertThat(state(page, SmallTown.PHASE_OF_MAY)).hasText("salvato");
        page.reload();
        assertThat(cell(page, SmallTown.PHASE_OF_MAY)).hasValue("45");
    }

    @Test
    void session_thatEnds_keepsWhatWasTypedForTheNextVisit() {
        Page page = signIn("anna.neri");
        cell(page, SmallTown.PHASE_OF_MAY).waitFor();
        Page anotherTab = page.context().newPage();
        anotherTab.navigate(product.address("month"));
        anotherTab.getByText("Esci").click();
        anotherTab.waitForURL("**/sign-in/" + town.tenant().slug());
        write(page, SmallTown.PHASE_OF_MAY, "33");
        assertThat(page.getByText("La sessione è scaduta")).isVisible();

        page.getByText("La sessione è scaduta").click();
        RunningProduct.enter(page, "anna.neri", SmallTown.PASSWORD);
        assertThat(state(page, SmallTown.PHASE_OF_MAY)).hasText("salvato");
        assertThat(cell(page, SmallTown.PHASE_OF_MAY)).hasValue("33");
    }

    @Test
    void closedMonth_isReadOnlyAndSaysWhoCanOpenIt() {
        Page page = signIn("anna.neri");
        page.getByLabel("Mese precedente: aprile 2022").click();
        page.waitForURL("**/month/2022-04");
        assertThat(page.locator(".pdo-notice")).containsText("Aprile 2022: il mese è chiuso");
        assertThat(page.locator(".pdo-notice")).containsText("Ada Riva");
        assertThat(page.locator("input[data-cell]")).hasCount(0);
        assertThat(figures(row(page, SmallTown.PHASE))).contains("100%", "70%", "30%");
    }

    @ParameterizedTest
    @CsvSource({"month/2022-13", "month/1999-01", "month/x"})
    void address_ofNoMonth_saysSo(String path) {
        Page page = signIn("anna.neri");
        page.navigate(product.address(path));
        assertThat(page.locator(".pdo-empty")).containsText("Questo mese non esiste");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void month_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        Page page = signIn(size, "anna.neri");
        cell(page, SmallTown.PHASE).waitFor();
        write(page, SmallTown.PHASE, "140");
        assertThat(state(page, SmallTown.PHASE)).hasText("rifiutato");
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void director_arriving_seesWhoIsSilentAndWhatIsLate(Chromium.Size size) {
        Page page = signIn(size, "dina.costa");
        assertThat(page.locator("h1")).hasText("Maggio 2022");
        assertThat(page.getByText("Chi deve ancora scrivere, maggio 2022")).isVisible();
        assertThat(page.locator(".pdo-section").nth(1)).containsText("Nulla di scritto dopo febbraio");
        assertThat(page.locator(".pdo-section").nth(1)).containsText("Nessun avanzamento scritto quest'anno");
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.scrollsSideways(page)).isFalse();
        page.locator(".pdo-section").first().getByText("Tributi").click();
        page.waitForURL(Pattern.compile(".*/month/2022-05\\?unit=[0-9a-z]{13}"));
        assertThat(row(page, SmallTown.PHASE)).isHidden();
    }

    private Page signIn(String username) {
        return signIn(Chromium.Size.DESK, username);
    }

    private Page signIn(Chromium.Size size, String username) {
        return visitors.signIn(town.tenant(), username, SmallTown.PASSWORD, size);
    }

    private void write(Page page, String pointer, String text) {
        cell(page, pointer).fill(text);
        cell(page, pointer).press("Enter");
    }

    private Locator row(Page page, String pointer) {
        return page.locator("tr[data-row='" + town.row(pointer) + "']");
    }

    private Locator cell(Page page, String pointer) {
        return page.locator("input[data-cell='" + town.row(pointer) + "']");
    }

    private Locator state(Page page, String pointer) {
        return page.locator("[data-state-of='" + town.row(pointer) + "']");
    }

    private Locator message(Page page, String pointer) {
        return page.locator("#message-" + town.row(pointer));
    }

    /** Planned of the month; planned, reached and gap up to it; target, reached and gap at the checkpoint. */
    private static List<String> figures(Locator row) {
        return row.locator("td.number").allInnerTexts();
    }
}
