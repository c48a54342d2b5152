package it.pdo.ui.editor;

import it.pdo.format.CodePattern;
import it.pdo.format.Level;
import it.pdo.format.Numbering;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.ui.form.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Proposes the code of a new item by the numbering of its level, or by its pattern when there is no numbering. */
final class CodeProposals {
    private static final Numbering USUAL = new Numbering(Numbering.Within.PARENT, 1);

    private CodeProposals() {}

    static Optional<String> next(PlanTree tree, Level level, @Nullable ItemId parent, @Nullable UnitId unit) {
        Numbering numbering = numbering(level);
        List<String> taken = codes(tree, level, within(tree, numbering == null ? USUAL : numbering, parent, unit));
        return numbering == null
                ? Optional.empty()
                : numbering.next(level.codePattern(), parentCode(tree, parent), taken);
    }

    /** The code for a new row of the form's cronoprogram, considering unsaved rows. */
    static Optional<String> nextRow(FormSubject subject, Level level, FormText form) {
        Numbering numbering = numbering(level);
        List<String> taken = new ArrayList<>(codes(
                subject.tree(),
                level,
                within(
                        subject.tree(),
                        numbering == null ? USUAL : numbering,
                        subject.id(),
                        subject.start().unit())));
        form.rows(FieldPaths.PHASES).forEach(key -> taken.add(form.get(FieldPaths.phase(key) + FieldPaths.CODE)));
        return numbering == null
                ? Optional.empty()
                : numbering.next(level.codePattern(), form.get(FieldPaths.CODE), taken);
    }

    private static @Nullable Numbering numbering(Level level) {
        CodePattern pattern = level.codePattern();
        Numbering own = level.numbering();
        return own != null ? own : pattern != null ? USUAL : null;
    }

    private static String parentCode(PlanTree tree, @Nullable ItemId parent) {
        return parent == null ? "" : tree.item(parent).map(Item::code).orElse("");
    }

    private static Predicate<Item> within(
            PlanTree tree, Numbering numbering, @Nullable ItemId parent, @Nullable UnitId unit) {
        return switch (numbering.within()) {
            case PLAN -> _ -> true;
            case PARENT -> item -> java.util.Objects.equals(item.parent(), parent);
            case UNIT -> item -> tree.unitOf(item).equals(Optional.ofNullable(unit));
        };
    }

    private static List<String> codes(PlanTree tree, Level level, Predicate<Item> within) {
        return tree.items().stream()
                .filter(item -> item.level().equals(level.code()))
                .filter(within)
                .map(Item::code)
                .toList();
    }
}
