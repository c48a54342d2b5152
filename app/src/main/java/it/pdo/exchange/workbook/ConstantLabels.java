package it.pdo.exchange.workbook;

import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.ItemState;
import it.pdo.shared.Languages;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Constants of a plan as the cells of the workbook say them. */
final class ConstantLabels {

    /** Between the names of the units around each other. */
    static final String PATH = " › ";

    private ConstantLabels() {}

    static String state(ItemState state) {
        return SheetColumn.text("workbook.state." + state);
    }

    static Optional<ItemState> state(String word) {
        return Arrays.stream(ItemState.values())
                .filter(s -> state(s).equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    static List<String> states() {
        return Arrays.stream(ItemState.values()).map(ConstantLabels::state).toList();
    }

    static String derivation(IndicatorDerivation derivation) {
        return SheetColumn.text("workbook.derivation." + derivation);
    }

    static Optional<IndicatorDerivation> derivation(String word) {
        return Arrays.stream(IndicatorDerivation.values())
                .filter(d -> derivation(d).equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    static List<String> derivations() {
        return Arrays.stream(IndicatorDerivation.values())
                .map(ConstantLabels::derivation)
                .toList();
    }

    static String key(CellDraft cell) {
        return "cell:%s:%d:%d".formatted(cell.kind(), cell.year(), cell.month());
    }

    static String title(CellKind kind, int year, int month) {
        String name = kind == CellKind.PREVIOUS || kind == CellKind.YEAR ? "" : month(month);
        return SheetColumn.text("workbook.cell." + kind, year, name);
    }

    private static String month(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.SHORT, Languages.OF_PLANS);
        return name.substring(0, 1).toUpperCase(Languages.OF_PLANS) + name.substring(1);
    }
}
