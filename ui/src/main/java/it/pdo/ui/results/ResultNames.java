package it.pdo.ui.results;

import it.pdo.format.PlanFormat;
import it.pdo.scoring.input.ItemInput;
import it.pdo.ui.text.Texts;

/**
 * What places of a judged plan are called, in the words of the municipality's own format.
 *
 * @param municipality name of the body
 */
record ResultNames(String municipality, PlanFormat format, Texts texts) {

    /** What parts and decisions of a policy are called. */
    PolicyParts policy() {
        return new PolicyParts(format, texts);
    }

    /** {@code obiettivo 10}, {@code direzione}. */
    String kind(ResultTree.Node node) {
        return switch (node.subject()) {
            case ResultTree.Subject.Body _ -> texts.get("kind.body");
            case ResultTree.Subject.OfUnit(var unit) -> unitKind(unit.kind());
            case ResultTree.Subject.OfItem(var item) -> numbered(item);
            case ResultTree.Subject.OfIndicator _ -> texts.get("kind.indicator");
        };
    }

    String title(ResultTree.Node node) {
        return switch (node.subject()) {
            case ResultTree.Subject.Body _ -> municipality;
            case ResultTree.Subject.OfUnit(var unit) -> unit.name();
            case ResultTree.Subject.OfItem(var item) -> item.title();
            case ResultTree.Subject.OfIndicator(var indicator, var _) -> indicator.name();
        };
    }

    private String numbered(ItemInput item) {
        String level = format.level(item.level()).map(found -> found.name()).orElse(item.level());
        return item.code().isEmpty() ? level : level + " " + item.code();
    }

    private String unitKind(String code) {
        return format.unitKind(code).map(found -> found.name()).orElse(code);
    }
}
