package it.pdo.scoring;

import java.util.Locale;

/** Writes explanations from the calculations of a sheet. */
final class ExplanationWriter {
    ExplanationWriter(ScoreSheet sheet, PreparedPlan plan, Locale locale) {}

    @SuppressWarnings("DoNotCallSuggester")
    Explanation explain(FigureId figure, Score score) {
        throw new UnsupportedOperationException("not written yet");
    }
}
