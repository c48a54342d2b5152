package it.pdo.format.check;

import static it.pdo.format.FormatSentences.text;

import it.pdo.format.CardField;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks former codes: two elements with the same former code, or a former code that another element has now, would be
 * ambiguous.
 */
final class RenameCheck {

    private final List<FormatCheck.Problem> problems = new ArrayList<>();

    private RenameCheck() {}

    static List<FormatCheck.Problem> problems(PlanFormat format) {
        RenameCheck check = new RenameCheck();
        check.former("/levels", format.levels(), Level::code, Level::was);
        for (int i = 0; i < format.levels().size(); i++) {
            Level level = format.levels().get(i);
            String at = "/levels/" + i;
            check.former(at + "/links", level.links(), LinkKind::code, LinkKind::was);
            check.fields(at, level.fields());
            check.former(at + "/sections", level.sections(), Level.Section::code, Level.Section::was);
        }
        IndicatorCard card = format.indicatorCard();
        if (card != null) {
            check.former("/indicator-card/dimensions", card.dimensions().options(), Option::code, Option::was);
            List<Field> fields = card.fields().stream().map(CardField::field).toList();
            check.fields("/indicator-card", fields);
        }
        columns(check, "/people", format.people());
        columns(check, "/resources", format.resources());
        return check.problems;
    }

    private void fields(String at, List<Field> fields) {
        former(at + "/fields", fields, Field::code, Field::was);
        for (int f = 0; f < fields.size(); f++) {
            if (fields.get(f).type() instanceof Choice choice) {
                former("%s/fields/%d/options".formatted(at, f), choice.options(), Option::code, Option::was);
            }
        }
    }

    private static void columns(RenameCheck check, String at, @Nullable SumTable table) {
        if (table != null) {
            check.former(at + "/columns", table.columns(), SumTable.Column::code, SumTable.Column::was);
        }
    }

    private <T> void former(String at, List<T> all, Function<T, String> code, Function<T, @Nullable String> was) {
        Set<String> seen = new HashSet<>();
        List<String> codes = all.stream().map(code).toList();
        for (int i = 0; i < all.size(); i++) {
            String former = was.apply(all.get(i));
            if (former == null || former.isEmpty()) {
                continue;
            }
            String here = "%s/%d/was".formatted(at, i);
            if (codes.contains(former)) {
                add(here, text("was.there", former));
            } else if (!seen.add(former)) {
                add(here, text("was.twice", former));
            }
        }
    }

    private void add(String pointer, LocalizedMessage words) {
        problems.add(new FormatCheck.Problem(pointer, "format.was", words));
    }
}
