package it.pdo.ui.results;

import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.progress.Standing;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.util.Optional;

/** Says above figures that they are not results yet, and why. */
final class ProvisionalNotice {
    private ProvisionalNotice() {}

    /** Nothing above results. */
    static Optional<Notice> of(ScoreSheet sheet, Texts texts) {
        return sheet.standing() == Standing.PROVISIONAL
                ? Optional.of(new Notice(
                        StateBadge.Tone.NEUTRAL,
                        texts.get(
                                "provisional.title",
                                MonthFormatter.monthAndYear(sheet.header().at(), texts.locale())),
                        texts.get(sheet.atCheckpoint() ? "provisional.open" : "provisional.between")))
                : Optional.empty();
    }
}
