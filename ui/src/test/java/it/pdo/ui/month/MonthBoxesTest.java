package it.pdo.ui.month;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.pdo.planning.IndicatorId;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.PeriodState;
import it.pdo.testing.BrowserTest;
import it.pdo.ui.journey.Chromium;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Actions and decisions in the grid, in a real browser; its server only pretends (see {@link GridPage}). */
@BrowserTest
final class MonthBoxesTest {
    private static final String ROW = "i" + new IndicatorId(21);
    private static final String DONE = "a" + new IndicatorId(21) + ".0";
    private static final String OPEN = "a" + new IndicatorId(21) + ".1";
    private static final String WAITING = "i" + new IndicatorId(22);
    private static final String ALSO_WAITING = "i" + new IndicatorId(23);

    private @Nullable GridPage opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void box_tickedByKeyboard_isSavedLikeAnyCellAndUndone() {
        GridPage grid = open();
        assertThat(grid.cell(DONE)).isChecked();
        assertThat(grid.page().locator("[data-said='" + DONE + "']")).hasText("fatta in marzo, Sara");
        grid.cell(ROW).focus();
        grid.page().keyboard().press("Tab");
        assertThat(grid.focused()).isEqualTo(DONE);
        grid.page().keyboard().press("ArrowDown");
        assertThat(grid.focused()).isEqualTo(OPEN);
        grid.page().keyboard().press("Space");
        assertThat(grid.cell(OPEN)).isChecked();
        assertThat(grid.state(OPEN)).hasText("salvato");
        assertThat(grid.sent()).isEqualTo(OPEN + "=sì@0");

        grid.page().keyboard().press("Control+z");
        assertThat(grid.cell(OPEN)).not().isChecked();
        grid.page().waitForFunction("sent.length === 2");
        assertThat(grid.sent()).endsWith(OPEN + "=no@1");
    }

    @Test
    void box_ofADoneAction_isTakenBack() {
        GridPage grid = open();
        grid.cell(DONE).click();
        assertThat(grid.state(DONE)).hasText("salvato");
        assertThat(grid.sent()).isEqualTo(DONE + "=no@0");
    }

    @Test
    void readings_thatWait_areConfirmedTogether() {
        GridPage grid = open();
        Locator all = grid.page().locator("[data-confirm-all]");
        assertThat(all).hasText("Conferma le 2 letture che attendono");
        all.click();
        assertThat(decision(grid, WAITING)).containsText("deciso APPROVED");
        assertThat(decision(grid, ALSO_WAITING)).containsText("deciso APPROVED");
        assertThat(all).isHidden();
        assertThat(decided(grid)).isEqualTo(WAITING + "=APPROVED@1 " + ALSO_WAITING + "=APPROVED@1");
        decision(grid, WAITING).locator("button").click();
        assertThat(decision(grid, WAITING)).containsText("deciso WAITING");
        assertThat(decided(grid)).endsWith(WAITING + "=WAITING@2");
    }

    @Test
    void reading_sentBackWithoutANote_isRefusedAndWithOneGoes() {
        GridPage grid = open();
        decision(grid, WAITING).locator("[data-decide='back']").click();
        grid.page().locator("[data-decide='sendBack']").click();
        assertThat(grid.message(WAITING)).containsText("scrivi che cosa va rivisto");
        grid.message(WAITING).locator("button").click();
        assertThat(grid.message(WAITING)).isHidden();

        decision(grid, WAITING).locator("[data-decide='back']").click();
        grid.page().locator("textarea[data-note]").fill("manca marzo");
        grid.page().locator("[data-decide='sendBack']").click();
        assertThat(decision(grid, WAITING)).containsText("deciso SENT_BACK manca marzo");
    }

    @Test
    void boxes_onATelephone_fitThePage() {
        GridPage grid = open(Chromium.Size.TELEPHONE);
        assertThat((Boolean) Objects.requireNonNull(
                        grid.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth")))
                .isTrue();
        grid.cell(OPEN).check();
        assertThat(grid.state(OPEN)).hasText("salvato");
    }

    private static Locator decision(GridPage grid, String key) {
        return grid.page().locator("[data-decision='" + key + "']");
    }

    private static String decided(GridPage grid) {
        return Objects.toString(
                grid.page()
                        .evaluate(
                                "decided.map(all => all.map(d => `${d.key}=${d.decision}@${d.version}`).join(' ')).join('\\n')"));
    }

    private GridPage open() {
        return open(Chromium.Size.DESK);
    }

    private GridPage open(Chromium.Size size) {
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Sezione",
                        List.of(),
                        List.of(Sheets.acting(21), Sheets.waiting(22, "60%"), Sheets.waiting(23, "2"))));
        GridPage grid = new GridPage(
                new MonthSheetJson(Texts.of(MonthView.class, Locale.ITALIAN), Map.of()).of(sheet, Sheets.anna()), size);
        opened = grid;
        return grid;
    }
}
