package it.pdo.exchange.workbook;

import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.ItemState;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants of a plan as the cells of the workbook say them. */
final class ConstantLabels {

    /** Between the names of the units around each other. */
    static final String PATH = " › ";

    private ConstantLabels() {}

    static String state(ItemState state) {
        return switch (state) {
            case ACTIVE -> "attivo";
            case SUSPENDED -> "sospeso";
            case CANCELLED -> "annullato";
        };
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
        return switch (derivation) {
            case NONE -> "rilevato";
            case CRONOPROGRAM -> "dal cronoprogramma";
            case CHILDREN -> "dalle voci sottostanti";
            case RATIO -> "rapporto";
            case SCORECARD -> "scheda a punteggio";
            case FORMULA -> "formula";
        };
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
        return switch (kind) {
            case PREVIOUS -> "Fino al " + year;
            case MONTH -> month(month) + " " + year;
            case PROPOSED_MONTH -> month(month) + " " + year + " da confermare";
            case CHECKPOINT -> "Target " + month(month) + " " + year;
            case YEAR -> "Anno " + year;
        };
    }

    private static String month(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ITALIAN);
        return name.substring(0, 1).toUpperCase(Locale.ITALIAN) + name.substring(1);
    }
}
