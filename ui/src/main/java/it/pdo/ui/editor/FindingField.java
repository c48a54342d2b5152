package it.pdo.ui.editor;

import it.pdo.planning.ItemId;
import it.pdo.planning.lint.Finding;
import it.pdo.planning.lint.FindingPlace;
import java.util.Optional;

/** Leads from what the check of a plan found to the very field of the form in which it is mended. */
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
            return Paths.indicator(finding.pointer()) + finding.value();
        }
        String prefix = item.equals(finding.subject().sheet()) ? Paths.SELF : Paths.phase(item);
        return switch (finding.value()) {
            case FindingPlace.CRONOPROGRAM -> prefix + Paths.CELLS;
            case FindingPlace.INDICATORS -> Paths.EACH_INDICATOR;
            case FindingPlace.PEOPLE -> Paths.EACH_PERSON;
            case FindingPlace.RESOURCES -> Paths.EACH_RESOURCE;
            default -> prefix + finding.value();
        };
    }
}
