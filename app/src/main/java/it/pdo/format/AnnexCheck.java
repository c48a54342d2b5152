package it.pdo.format;

import it.pdo.format.Level.Part;
import it.pdo.format.ResultPay.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contradictions in tables, scorecards and shares of pay. */
final class AnnexCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanFormat format;
    private final List<FormatCheck.Problem> problems = new ArrayList<>();

    private AnnexCheck(PlanFormat format) {
        this.format = format;
    }

    static List<FormatCheck.Problem> problems(PlanFormat format) {
        AnnexCheck check = new AnnexCheck(format);
        check.table("/people", format.people());
        check.fields("/people", format.people(), Part.PEOPLE);
        check.table("/resources", format.resources());
        check.fields("/resources", format.resources(), Part.RESOURCES);
        check.scorecards();
        check.pay();
        return check.problems;
    }

    private void table(String at, @Nullable SumTable table) {
        if (table == null) {
            return;
        }
        unique(
                at + "/columns",
                table.columns().stream().map(SumTable.Column::code).toList(),
                "colonna");
        String total = table.total();
        if (total == null) {
            if (table.sum() != null) {
                add(at + "/sum", "format.sum", "«sum» senza «total»: dire quale colonna si somma");
            }
            return;
        }
        List<String> codes = table.columns().stream().map(SumTable.Column::code).toList();
        FormatCheck.dangling(at + "/total", total, codes, "colonna").ifPresent(problems::add);
        for (SumTable.Column column : table.columns()) {
            if (column.code().equals(total) && !column.type().isNumber()) {
                add(
                        at + "/total",
                        "format.sum",
                        "la colonna «%s» non è un numero: non si può sommare".formatted(total));
            }
        }
    }

    /** The fields a table is held against are numbers of a level that carries it. */
    private void fields(String at, @Nullable SumTable table, Part part) {
        if (table == null) {
            return;
        }
        String rows = table.equalsField();
        if (rows != null) {
            number(at + "/equals-field", rows, part);
        }
        String total = table.totalField();
        if (total != null && table.total() == null) {
            add(at + "/total-field", "format.sum", "«total-field» senza «total»: dire quale colonna si somma");
        } else if (total != null) {
            number(at + "/total-field", total, part);
        }
        counted(at + "/counted-with", table, part);
    }

    private void counted(String at, SumTable table, Part part) {
        if (!table.countedWith().isEmpty() && table.equalsField() == null) {
            add(at, "format.sum", "«counted-with» senza «equals-field»: dire in quale campo è il numero di persone");
        }
        List<String> fields = format.levels().stream()
                .filter(l -> l.carries(part))
                .flatMap(l -> l.fields().stream())
                .map(Field::code)
                .distinct()
                .toList();
        for (int i = 0; i < table.countedWith().size(); i++) {
            String field = table.countedWith().get(i).field();
            FormatCheck.dangling("%s/%d/field".formatted(at, i), field, fields, "campo")
                    .ifPresent(problems::add);
        }
    }

    private void number(String at, String code, Part part) {
        FormatCheck.dangling(at, code, format.numberFields(part), "campo numerico")
                .ifPresent(problems::add);
    }

    private void scorecards() {
        unique("/scorecards", format.scorecards().stream().map(Scorecard::code).toList(), "scheda a punti");
        for (int s = 0; s < format.scorecards().size(); s++) {
            Scorecard card = format.scorecards().get(s);
            String at = "/scorecards/%d/criteria".formatted(s);
            unique(at, card.criteria().stream().map(Scorecard.Criterion::code).toList(), "criterio");
            for (int c = 0; c < card.criteria().size(); c++) {
                Scorecard.Criterion criterion = card.criteria().get(c);
                unique(
                        "%s/%d/options".formatted(at, c),
                        criterion.options().stream().map(Scorecard.Grade::code).toList(),
                        "risposta");
            }
            if (!card.criteria().isEmpty() && card.criteria().stream().allMatch(Scorecard.Criterion::bonus)) {
                add(
                        at,
                        "format.scorecard-bonus",
                        "tutti i criteri sono di bonus: atteso almeno un criterio che non lo sia");
            }
        }
    }

    private void pay() {
        ResultPay pay = format.resultPay();
        if (pay == null || pay.shares().isEmpty()) {
            return;
        }
        shares("/result-pay/shares", pay.shares(), HUNDRED);
        for (int i = 0; i < pay.shares().size(); i++) {
            Share share = pay.shares().get(i);
            if (!share.parts().isEmpty()) {
                shares("/result-pay/shares/%d/parts".formatted(i), share.parts(), share.percent());
            }
        }
    }

    private void shares(String at, List<Share> shares, BigDecimal expected) {
        unique(at, shares.stream().map(Share::code).toList(), "quota");
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(expected) != 0) {
            add(
                    at,
                    "format.share-sum",
                    "la somma delle quote è %s, attesa %s".formatted(sum.toPlainString(), expected.toPlainString()));
        }
        List<String> levels = format.levels().stream().map(Level::code).toList();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).percent().signum() < 0) {
                add("%s/%d/percent".formatted(at, i), "format.share", "la quota è negativa: attesa da 0 a 100");
            }
            String level = shares.get(i).level();
            if (level != null) {
                FormatCheck.dangling("%s/%d/level".formatted(at, i), level, levels, "livello")
                        .ifPresent(problems::add);
            }
        }
    }

    private void unique(String at, List<String> codes, String what) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).isEmpty() && !seen.add(codes.get(i))) {
                add(
                        "%s/%d/code".formatted(at, i),
                        "format.duplicate",
                        "%s «%s» già definito".formatted(what, codes.get(i)));
            }
        }
    }

    private void add(String pointer, String code, String message) {
        problems.add(new FormatCheck.Problem(pointer, code, message));
    }
}
