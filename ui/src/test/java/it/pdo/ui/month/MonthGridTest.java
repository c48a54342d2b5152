package it.pdo.ui.month;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.PhaseRow;
import it.pdo.progress.period.PeriodState;
import it.pdo.testing.BrowserTest;
import it.pdo.ui.journey.Chromium;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The grid in a real browser; its server only pretends (see {@link GridPage}). */
@BrowserTest
final class MonthGridTest {
    private static final String FIRST = key('p', 1);
    private static final String SECOND = key('p', 2);
    private static final String THIRD = key('p', 3);
    private static final String READING = key('i', 11);
    private static final String READ_ONLY = key('p', 4);

    private @Nullable GridPage opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void value_typedAndEntered_isSavedOnlyAfterTheAnswer() {
        GridPage grid = open();
        grid.answers(false);
        grid.cell(FIRST).fill("12.5");
        grid.cell(FIRST).press("Enter");

        assertThat(grid.state(FIRST)).hasText("salvo…");
        grid.answers(true);
        assertThat(grid.state(FIRST)).hasText("salvato");
        assertThat(grid.cell(FIRST)).hasValue("12,5");
        assertThat(grid.sent()).isEqualTo(FIRST + "=12.5@0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"140", "12,5,3", "🙂"})
    void value_refused_staysInItsCellWithTheReason(String typed) {
        GridPage grid = open();
        grid.cell(FIRST).fill(typed);
        grid.cell(FIRST).press("Enter");

        assertThat(grid.state(FIRST)).hasText("rifiutato");
        assertThat(grid.message(FIRST)).containsText(typed + " non è una percentuale");
        assertThat(grid.cell(FIRST)).hasValue(typed);
        assertThat(grid.cell(FIRST)).hasAttribute("aria-invalid", "true");
        grid.open();
        assertThat(grid.cell(FIRST)).hasValue(typed);
        grid.message(FIRST).locator("button").click();
        assertThat(grid.cell(FIRST)).hasValue("");
        assertThat(grid.message(FIRST)).isHidden();
    }

    @Test
    void keyboard_movesBetweenCells() {
        GridPage grid = open();
        grid.cell(FIRST).focus();
        press(grid, "Enter");
        assertThat(grid.focused()).isEqualTo(SECOND);
        press(grid, "ArrowDown");
        assertThat(grid.focused()).isEqualTo(THIRD);
        press(grid, "Tab");
        assertThat(grid.focused()).isEqualTo(READING);
        press(grid, "Shift+Tab");
        assertThat(grid.focused()).isEqualTo(THIRD);
        press(grid, "ArrowUp");
        assertThat(grid.focused()).isEqualTo(SECOND);
        press(grid, "End");
        assertThat(grid.focused()).isEqualTo(READING);
        press(grid, "Home");
        assertThat(grid.focused()).isEqualTo(FIRST);
        assertThat(grid.sent()).isEmpty();
    }

    @Test
    void tab_pastTheLastCell_leavesTheGrid() {
        GridPage grid = open();
        grid.cell(READING).focus();
        press(grid, "Tab");
        assertThat(grid.focused()).isEmpty();
    }

    @Test
    void typing_overASelectedCell_replacesItAndF2Edits() {
        GridPage grid = open();
        grid.cell(SECOND).focus();
        grid.page().keyboard().type("3");
        assertThat(grid.cell(SECOND)).hasValue("3");
        press(grid, "Escape");
        assertThat(grid.cell(SECOND)).hasValue("20");
        press(grid, "F2");
        grid.page().keyboard().type(",5");
        press(grid, "Enter");
        assertThat(grid.state(SECOND)).hasText("salvato");
        assertThat(grid.cell(SECOND)).hasValue("20,5");
    }

    @Test
    void block_pasted_goesDownThePhasesInOneBatchAndIsUndoneAtOnce() {
        GridPage grid = open();
        grid.paste(FIRST, "10%\n15,5\n20\n");
        assertThat(grid.state(THIRD)).hasText("salvato");
        assertThat(grid.sent()).isEqualTo(FIRST + "=10@0 " + SECOND + "=15,5@1 " + THIRD + "=20@0");
        assertThat(grid.cell(READING)).hasValue("");

        grid.cell(FIRST).focus();
        press(grid, "Control+z");
        assertThat(grid.cell(SECOND)).hasValue("20");
        assertThat(grid.sent().lines().toList().getLast())
                .isEqualTo(FIRST + "=@1 " + SECOND + "=20@2 " + THIRD + "=@1");
        press(grid, "Control+y");
        assertThat(grid.cell(SECOND)).hasValue("15,5");
    }

    @Test
    void block_longerThanTheRows_saysWhatWasLost() {
        GridPage grid = open();
        grid.paste(SECOND, "10\tx\n20\ty\n30\tz\n40\tw");
        assertThat(grid.page().locator("[data-sync]"))
                .hasAttribute(
                        "title",
                        "2 valori incollati. 2 non sono stati incollati: lì non puoi scrivere. È stata presa solo la prima colonna.");
    }

    @Test
    void secondWriter_isToldWhatTheFirstWroteAndMayInsist() {
        GridPage grid = open();
        grid.cell(FIRST).fill("77");
        grid.cell(FIRST).press("Enter");
        assertThat(grid.state(FIRST)).hasText("da decidere");
        assertThat(grid.message(FIRST))
                .containsText("Valentina Testa ha scritto 30 (14:05), mentre tu scrivevi. Il tuo valore è 77.");
        button(grid, "Tieni il mio: 77").click();
        assertThat(grid.state(FIRST)).hasText("salvato");
        assertThat(grid.sent()).endsWith(FIRST + "=77@5");
    }

    @Test
    void secondWriter_mayTakeTheFirstValue() {
        GridPage grid = open();
        grid.cell(FIRST).fill("77");
        grid.cell(FIRST).press("Enter");
        button(grid, "Tieni il suo: 30").click();
        assertThat(grid.cell(FIRST)).hasValue("30");
        assertThat(grid.message(FIRST)).isHidden();
        assertThat(grid.sent()).isEqualTo(FIRST + "=77@0");
    }

    @Test
    void edit_neverConfirmed_survivesTheReloadAndIsSentAgain() {
        GridPage grid = open();
        grid.answers(false);
        grid.cell(FIRST).fill("40");
        grid.cell(FIRST).press("Enter");
        assertThat(grid.state(FIRST)).hasText("non salvato, in attesa della linea");
        grid.remembered();

        grid.open();
        assertThat(grid.cell(FIRST)).hasValue("40");
        grid.answers(true);
        assertThat(grid.state(FIRST)).hasText("salvato");
        grid.open();
        assertThat(grid.cell(FIRST)).hasValue("");
    }

    @Test
    void everything_filled_saysSoAndTeaches() {
        GridPage grid = open();
        assertThat(grid.page().locator("[data-progress]")).hasText("1 di 3 compilati");
        grid.cell(FIRST).fill("30");
        grid.cell(READING).fill("2");
        grid.cell(READING).press("Enter");
        assertThat(grid.page().locator("[data-progress]")).hasText("3 di 3 compilati");
        assertThat(grid.page().locator("[data-done]")).containsText("Hai compilato tutto maggio 2022");
    }

    @Test
    void filter_onlyWhatIMustFill_hidesTheRest() {
        GridPage grid = open();
        grid.page().locator("[data-filter='must']").check();
        assertThat(grid.cell(FIRST)).isVisible();
        assertThat(grid.cell(SECOND)).isHidden();
        assertThat(grid.page().locator("tr[data-row='" + READ_ONLY + "']")).isHidden();
        assertThat(grid.cell(READING)).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    void grid_atBothSizes_hasNoBarrierAndNoSidewaysScroll(Chromium.Size size) {
        GridPage grid = open(size);
        grid.cell(FIRST).fill("140");
        grid.cell(FIRST).press("Enter");
        grid.cell(SECOND).fill("30");
        grid.cell(SECOND).press("Enter");
        assertThat(grid.state(SECOND)).hasText("salvato");
        assertThat(Chromium.barriers(grid.page())).isEmpty();
        assertThat(Chromium.scrollsSideways(grid.page())).isFalse();
    }

    private GridPage open() {
        return open(Chromium.Size.DESK);
    }

    private GridPage open(Chromium.Size size) {
        GridPage grid = new GridPage(json(), size);
        opened = grid;
        return grid;
    }

    private static ObjectNode json() {
        List<PhaseRow> phases = List.of(
                Sheets.phase(1, Map.of(1, 50, 2, 50), Map.of(1, 50, 2, 20), true),
                Sheets.phase(2, Map.of(5, 40, 6, 60), Map.of(5, 20), true),
                Sheets.phase(3, Map.of(9, 100), Map.of(), true),
                Sheets.phase(4, Map.of(10, 100), Map.of(), false));
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Sezione",
                        phases,
                        List.of(
                                Sheets.indicator(11, Map.of(), IndicatorDerivation.NONE),
                                Sheets.indicator(12, Map.of(), IndicatorDerivation.CRONOPROGRAM))));
        return new MonthSheetJson(Texts.of(MonthView.class, Locale.ITALIAN), Map.of()).of(sheet, Sheets.anna());
    }

    private static String key(char kind, long id) {
        return kind == 'p' ? "p" + new it.pdo.planning.ItemId(id) : "i" + new it.pdo.planning.IndicatorId(id);
    }

    private static Locator button(GridPage grid, String words) {
        return grid.page().getByText(words);
    }

    private static void press(GridPage grid, String keys) {
        grid.page().keyboard().press(keys);
    }
}
