package it.pdo.format.check;

import static it.pdo.format.FormatSentences.noun;
import static it.pdo.format.FormatSentences.text;

import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.ResultPayFormat;
import it.pdo.format.ResultPayFormat.Share;
import it.pdo.format.Scorecard;
import it.pdo.format.SumTable;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks tables, scorecards and shares of pay. */
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
                "column");
        String total = table.total();
        if (total == null) {
            if (table.sum() != null) {
                add(at + "/sum", "format.sum", text("sum.total", "sum"));
            }
            return;
        }
        List<String> codes = table.columns().stream().map(SumTable.Column::code).toList();
        FormatCheck.dangling(at + "/total", total, codes, "column").ifPresent(problems::add);
        for (SumTable.Column column : table.columns()) {
            if (column.code().equals(total) && !column.type().isNumber()) {
                add(at + "/total", "format.sum", text("sum.number", total));
            }
        }
    }

    /** The fields that a table is compared with must be number fields of a level that has the table. */
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
            add(at + "/total-field", "format.sum", text("sum.total", "total-field"));
        } else if (total != null) {
            number(at + "/total-field", total, part);
        }
        counted(at + "/counted-with", table, part);
    }

    private void counted(String at, SumTable table, Part part) {
        if (!table.countedWith().isEmpty() && table.equalsField() == null) {
            add(at, "format.sum", text("sum.counted"));
        }
        List<String> fields = format.levels().stream()
                .filter(l -> l.carries(part))
                .flatMap(l -> l.fields().stream())
                .map(Field::code)
                .distinct()
                .toList();
        for (int i = 0; i < table.countedWith().size(); i++) {
            String field = table.countedWith().get(i).field();
            FormatCheck.dangling("%s/%d/field".formatted(at, i), field, fields, "field")
                    .ifPresent(problems::add);
        }
    }

    private void number(String at, String code, Part part) {
        FormatCheck.dangling(at, code, format.numberFields(part), "number-field")
                .ifPresent(problems::add);
    }

    private void scorecards() {
        unique("/scorecards", format.scorecards().stream().map(Scorecard::code).toList(), "scorecard");
        for (int s = 0; s < format.scorecards().size(); s++) {
            Scorecard card = format.scorecards().get(s);
            String at = "/scorecards/%d/criteria".formatted(s);
            unique(at, card.criteria().stream().map(Scorecard.Criterion::code).toList(), "criterion");
            for (int c = 0; c < card.criteria().size(); c++) {
                Scorecard.Criterion criterion = card.criteria().get(c);
                unique(
                        "%s/%d/options".formatted(at, c),
                        criterion.options().stream().map(Scorecard.Grade::code).toList(),
                        "grade");
            }
            if (!card.criteria().isEmpty() && card.criteria().stream().allMatch(Scorecard.Criterion::bonus)) {
                add(at, "format.scorecard-bonus", text("scorecard-bonus"));
            }
        }
    }

    private void pay() {
        ResultPayFormat pay = format.resultPay();
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
        unique(at, shares.stream().map(Share::code).toList(), "share");
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(expected) != 0) {
            add(at, "format.share-sum", text("share-sum", sum.toPlainString(), expected.toPlainString()));
        }
        List<String> levels = format.levels().stream().map(Level::code).toList();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).percent().signum() < 0) {
                add("%s/%d/percent".formatted(at, i), "format.share", text("share"));
            }
            String level = shares.get(i).level();
            if (level != null) {
                FormatCheck.dangling("%s/%d/level".formatted(at, i), level, levels, "level")
                        .ifPresent(problems::add);
            }
        }
    }

    private void unique(String at, List<String> codes, String what) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).isEmpty() && !seen.add(codes.get(i))) {
                add("%s/%d/code".formatted(at, i), "format.duplicate", text("duplicate", noun(what), codes.get(i)));
            }
        }
    }

    private void add(String pointer, String code, LocalizedMessage words) {
        problems.add(new FormatCheck.Problem(pointer, code, words));
    }
}
