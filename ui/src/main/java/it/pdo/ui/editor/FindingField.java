package it.pdo.ui.editor;

import it.pdo.check.Finding;
import it.pdo.check.FindingPlace;
import it.pdo.planning.ItemId;
import java.util.Optional;

/** Leads from a finding of the check to the field in which it is corrected. */
public final class FindingField {
    private FindingField() {}

    /** The form at the field; empty for a finding about the plan as a whole. */
    public static Optional<String> address(Finding finding) {
        String sheet = finding.subject().sheet();
        return sheet.isEmpty()
                ? Optional.empty()
                : Optional.of(EditorNavigation.edit(ItemId.parse(sheet), path(finding)));
    }

    static String path(Finding finding) {
        String item = finding.subject().item();
        if (!finding.pointer().equals(item)) {
            return FieldPaths.indicator(finding.pointer()) + finding.value();
        }
        String prefix = item.equals(finding.subject().sheet()) ? FieldPaths.SELF : FieldPaths.phase(item);
        return switch (finding.value()) {
            case FindingPlace.CRONOPROGRAM -> prefix + FieldPaths.CELLS;
            case FindingPlace.INDICATORS -> FieldPaths.EACH_INDICATOR;
            case FindingPlace.PEOPLE -> FieldPaths.EACH_PERSON;
            case FindingPlace.RESOURCES -> FieldPaths.EACH_RESOURCE;
            default -> prefix + finding.value();
        };
    }
}
