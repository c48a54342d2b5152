package it.pdo.format.reading;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.ResultPayFormat;
import it.pdo.format.ResultPayFormat.Share;
import it.pdo.format.Scorecard;
import it.pdo.format.Scorecard.Criterion;
import it.pdo.format.Scorecard.Grade;
import it.pdo.shared.tree.FieldsDecoder;
import java.math.BigDecimal;
import java.util.List;

/** Decodes scorecards and the shares of result pay. */
final class AnnexDecoder {

    private static final int MOST_POINTS = 10_000;

    private AnnexDecoder() {}

    static Scorecard scorecard(FieldsDecoder f) {
        Scorecard card = new Scorecard(
                f.code("code"),
                f.text("title"),
                f.requiredList("criteria", noun("criterion"), AnnexDecoder::criterion));
        declared(f, "maximum", card.maximum());
        declared(f, "maximum-bonus", card.maximumBonus());
        return card;
    }

    private static void declared(FieldsDecoder f, String key, int computed) {
        int declared = f.integer(key, 0, MOST_POINTS, computed);
        if (declared != computed) {
            f.issue(f.place(key), "format.scorecard-sum", text("scorecard-sum." + key, declared, computed));
        }
    }

    private static Criterion criterion(FieldsDecoder f) {
        return new Criterion(
                f.text("code"),
                f.text("text"),
                f.flag("bonus", false),
                f.requiredList(
                        "options",
                        noun("grade"),
                        o -> new Grade(o.text("code"), o.text("text"), o.integer("points", 0, MOST_POINTS))));
    }

    static ResultPayFormat resultPay(FieldsDecoder f) {
        BigDecimal threshold = f.optionalDecimal("minimum-threshold");
        if (threshold != null && (threshold.signum() < 0 || threshold.compareTo(BigDecimal.valueOf(100)) > 0)) {
            f.issue(f.place("minimum-threshold"), "format.threshold", text("threshold", threshold.toPlainString()));
        }
        return new ResultPayFormat(threshold, f.requiredList("shares", noun("share"), AnnexDecoder::share));
    }

    private static Share share(FieldsDecoder f) {
        List<Share> parts = f.list(
                "parts",
                noun("share-part"),
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
