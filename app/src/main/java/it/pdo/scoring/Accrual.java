package it.pdo.scoring;

import it.pdo.target.MeasureUnit;
import it.pdo.target.Quantity;
import it.pdo.target.TargetText;
import it.pdo.target.token.Folding;
import it.pdo.target.token.WordStems;

/**
 * Which targets grow through the year. Counts and sums of money do: five meetings by June are half of ten. Percentages,
 * durations, rates and what is per something hold as they are, and so do counts that are levels: marks, indices, means,
 * places. A level is known by its name, or by a target that is not a whole number.
 *
 * @param level whether the name is that of a level
 */
record Accrual(boolean level) {
    private static final WordStems LEVELS = WordStems.words(
            "vot[oi]|valutazione|punteggi\\w*|punti|indic[ei]|medi[aoe]|grado|livell\\w+|tass[oi]|rapporto|soddisfazione",
            "gradimento|satisfaction|rating|score|average|index|level|posti|iscritt[ie]|residenti|dotazione|organico",
            "places|note|durchschnitt");

    static Accrual of(TargetText target) {
        String unit = target.unitOfMeasure();
        return new Accrual(isLevel(target.indicatorName()) || (unit != null && isLevel(unit)));
    }

    /** Whether what is reached of a quantity grows through the year. */
    boolean accumulates(Quantity quantity) {
        return switch (quantity.unit()) {
            case MeasureUnit.Count(String noun) -> !level && isWhole(quantity) && !isLevel(noun);
            case MeasureUnit.Euro(String per) -> !level && per.isEmpty();
            case MeasureUnit.Percent _, MeasureUnit.Time _, MeasureUnit.PerPeriod _, MeasureUnit.Proportion _ -> false;
        };
    }

    private static boolean isLevel(String text) {
        return LEVELS.isIn(Folding.fold(text));
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.amount().stripTrailingZeros().scale() <= 0;
    }
}
