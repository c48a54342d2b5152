package it.pdo.format;

import it.pdo.format.ResultPay.Share;
import it.pdo.format.Scorecard.Criterion;
import it.pdo.format.Scorecard.Grade;
import it.pdo.shared.tree.FieldsDecoder;
import java.math.BigDecimal;
import java.util.List;

/** Decodes what a plan carries in its annexes: scorecards and the shares of the pay of result. */
final class AnnexDecoder {

    private static final int MOST_POINTS = 10_000;

    private AnnexDecoder() {}

    static Scorecard scorecard(FieldsDecoder f) {
        Scorecard card = new Scorecard(
                f.code("code"), f.text("title"), f.requiredList("criteria", "criterio", AnnexDecoder::criterion));
        declared(f, "maximum", card.maximum(), "i criteri ne danno al più");
        declared(f, "maximum-bonus", card.maximumBonus(), "i criteri di bonus ne danno al più");
        return card;
    }

    private static void declared(FieldsDecoder f, String key, int computed, String words) {
        int declared = f.integer(key, 0, MOST_POINTS, computed);
        if (declared != computed) {
            f.issue(
                    f.place(key),
                    "format.scorecard-sum",
                    "«%s» è %d, ma %s %d".formatted(key, declared, words, computed));
        }
    }

    private static Criterion criterion(FieldsDecoder f) {
        return new Criterion(
                f.text("code"),
                f.text("text"),
                f.flag("bonus", false),
                f.requiredList(
                        "options",
                        "risposta",
                        o -> new Grade(o.text("code"), o.text("text"), o.integer("points", 0, MOST_POINTS))));
    }

    static ResultPay resultPay(FieldsDecoder f) {
        BigDecimal threshold = f.optionalDecimal("minimum-threshold");
        if (threshold != null && (threshold.signum() < 0 || threshold.compareTo(BigDecimal.valueOf(100)) > 0)) {
            f.issue(
                    f.place("minimum-threshold"),
                    "format.threshold",
                    "«minimum-threshold»: attesa una percentuale da 0 a 100, trovato " + threshold.toPlainString());
        }
        return new ResultPay(threshold, f.requiredList("shares", "quota", AnnexDecoder::share));
    }

    private static Share share(FieldsDecoder f) {
        List<Share> parts = f.list(
                "parts",
                "parte di quota",
                p -> new Share(
                        p.code("code"),
                        p.text("name"),
                        p.decimal("percent"),
                        p.optionalText("level"),
                        List.of(),
                        p.flag("payment-times", false)));
        return new Share(
                f.code("code"),
                f.text("name"),
                f.decimal("percent"),
                f.optionalText("level"),
                parts,
                f.flag("payment-times", false));
    }
}
