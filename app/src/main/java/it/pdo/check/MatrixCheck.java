package it.pdo.check;

import it.pdo.check.text.FoldedText;
import it.pdo.check.text.TextDifference;
import it.pdo.check.text.TextSimilarity;
import it.pdo.planning.LinkDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks for the same objective worded differently in the tables and in the matrix. Rows of a matrix are items of their
 * own level, linked to the objective they repeat: a row whose text is nearly, but not exactly, that of its objective
 * was copied and then changed in one place only.
 */
final class MatrixCheck implements PlanCheck {
    private static final double NEARLY = 0.6;

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        Map<List<String>, List<ItemAt>> byCode = new HashMap<>();
        plan.items().forEach(at -> byCode.computeIfAbsent(
                        List.of(at.item().level(), at.item().code()), _ -> new ArrayList<>())
                .add(at));
        for (ItemAt at : plan.items()) {
            for (LinkDraft link : at.item().links()) {
                to(plan, link, byCode).stream()
                        .filter(target -> differs(at, target))
                        .forEach(target -> report(at, target, findings));
            }
        }
    }

    private static void report(ItemAt at, ItemAt target, FindingCollector findings) {
        TextDifference words =
                TextDifference.of(at.item().title(), target.item().title());
        findings.add(CheckRule.MATRIX_WORDING, at, words.one(), words.other(), target.label());
    }

    private static List<ItemAt> to(CheckInput plan, LinkDraft link, Map<List<String>, List<ItemAt>> byCode) {
        return switch (link.to()) {
            case LinkDraft.ToUnit _ -> List.of();
            case LinkDraft.ToItem(String level, String code) -> byCode.getOrDefault(List.of(level, code), List.of());
            case LinkDraft.ToPointer(String pointer) ->
                plan.item(pointer).stream().toList();
        };
    }

    private static boolean differs(ItemAt one, ItemAt other) {
        String first = FoldedText.fold(one.item().title());
        String second = FoldedText.fold(other.item().title());
        return !first.equals(second) && TextSimilarity.of(first, second) >= NEARLY;
    }
}
