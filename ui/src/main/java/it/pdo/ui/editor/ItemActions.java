package it.pdo.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.format.Level;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.ItemRights;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.shared.Issue;
import it.pdo.tenancy.IdGenerator;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with an item as a whole: add below, move, duplicate, delete. Each is a revision of its own. */
final class ItemActions extends Div {
    private static final long serialVersionUID = 1L;

    private final transient EditorService editor;
    private final transient PlanInView view;
    private final transient ItemId id;
    private final transient ItemEditing editing;
    private final Texts texts;
    private final Div said = new Div();

    ItemActions(EditorService editor, PlanInView view, Item item, ItemEditing editing, Texts texts) {
        this.editor = editor;
        this.view = view;
        this.id = item.id();
        this.editing = editing;
        this.texts = texts;
        addClassName("pdo-whole-item");
        Div bar = new Div();
        bar.addClassName("pdo-form-actions");
        PlanTree tree = editor.tree(view);
        for (Level level : new EditAccess(view, editor.open(view), texts).add(id)) {
            if (!level.carries(Level.Part.CRONOPROGRAM)) {
                bar.add(Buttons.link(
                        EditorNavigation.add(view.plan().id(), id, level.code()),
                        texts.get("whole.add", level.name().toLowerCase(texts.locale()))));
            }
        }
        bar.add(small("whole.up", () -> beside(-1)), small("whole.down", () -> beside(1)));
        Level level = view.format().level(item.level()).orElseThrow();
        if (!parents(tree, item, level).isEmpty()) {
            bar.add(small("whole.under", this::chooseParent));
        }
        bar.add(small("whole.twice", this::twice), small("whole.delete", this::confirmRemoval));
        NativeDetails details = new NativeDetails(texts.get("whole"), bar);
        add(details, said);
    }

    private NativeButton small(String key, Runnable does) {
        NativeButton button = Buttons.plain(texts.get(key), does);
        button.addClassName("small");
        return button;
    }

    private Item item(PlanTree tree) {
        return tree.item(id).orElseThrow();
    }

    private void beside(int by) {
        PlanTree tree = editor.tree(view);
        List<ItemChange> changes = new ItemMoves(tree).beside(item(tree), by);
        if (changes.isEmpty()) {
            Notice.done(texts.get(by < 0 ? "whole.first" : "whole.last"));
        } else {
            store(changes, texts.get("reason.move", FieldInputs.named(item(tree))), () -> {
                Notice.done(texts.get("whole.moved"));
                editor.stored(view, id, EditorView.year(view)).ifPresent(editing::redrawn);
            });
        }
    }

    private List<Optional<Item>> parents(PlanTree tree, Item item, Level level) {
        List<Optional<Item>> parents = new ArrayList<>();
        if (level.parents().contains(Level.PLAN) && item.parent() != null) {
            parents.add(Optional.empty());
        }
        ItemRights rights = editor.open(view).rights();
        new ItemMoves(tree)
                .parents(item, level).stream()
                        .filter(rights::mayEdit)
                        .map(Optional::of)
                        .forEach(parents::add);
        return parents;
    }

    private void chooseParent() {
        PlanTree tree = editor.tree(view);
        Item item = item(tree);
        Level level = view.format().level(item.level()).orElseThrow();
        List<Optional<Item>> parents = parents(tree, item, level);
        List<Optional<Item>> chosen = new ArrayList<>(List.of(parents.getFirst()));
        SelectField<Optional<Item>> choice = new SelectField<>(
                        "whole-under", texts.get("whole.under.choose"), parents, one -> one.map(FieldInputs::named)
                                .orElse(texts.get("whole.top")))
                .whenChosen(one -> chosen.set(0, one));
        new ConfirmDialog(texts.get("whole.under"), new Paragraph(texts.get("whole.under.words")), choice)
                .answers(texts.get("back"), texts.get("whole.move"), () -> {
                    ItemChange change = new ItemMoves(tree)
                            .under(item, chosen.getFirst().map(Item::id).orElse(null));
                    store(List.of(change), texts.get("reason.move", FieldInputs.named(item)), () -> UI.getCurrent()
                            .getPage()
                            .reload());
                })
                .open();
    }

    private void twice() {
        PlanTree tree = editor.tree(view);
        Item item = item(tree);
        Level level = view.format().level(item.level()).orElseThrow();
        String code = CodeProposals.next(
                        tree, level, item.parent(), tree.unitOf(item).orElse(null))
                .orElse("");
        ItemId copy = new ItemId(IdGenerator.next());
        store(
                new ItemMoves(tree).twice(item, copy, code, texts.get("whole.copy", item.title())),
                texts.get("reason.twice", FieldInputs.named(item)),
                () -> {
                    Notice.done(texts.get("whole.doubled"));
                    PageRedirects.go(EditorNavigation.edit(copy));
                });
    }

    private void confirmRemoval() {
        PlanTree tree = editor.tree(view);
        Item item = item(tree);
        List<ItemChange> changes = new ItemMoves(tree).away(item);
        new ConfirmDialog(
                        texts.get("whole.delete.title", FieldInputs.named(item)),
                        new Paragraph(texts.get("whole.delete.words", changes.size() - 1)))
                .answers(
                        texts.get("back"),
                        texts.get("whole.delete"),
                        () -> store(changes, texts.get("reason.delete", FieldInputs.named(item)), () -> {
                            editor.discard(view, id.toString());
                            Notice.done(texts.get("whole.deleted"));
                            ItemId parent = item.parent();
                            PageRedirects.go(
                                    parent == null
                                            ? PlanNavigation.plan(view.plan().id())
                                            : PlanNavigation.sheet(parent));
                        }))
                .open();
    }

    private void store(List<ItemChange> changes, String reason, Runnable done) {
        said.removeAll();
        switch (editor.save(view, reason, changes)) {
            case EditOutcome.Saved _ -> done.run();
            case EditOutcome.Refused refused ->
                said.add(Notice.refused(texts.get("save.refused"), Issue.texts(refused.issues(), texts.locale())));
            case EditOutcome.Conflict _, EditOutcome.Unknown _ ->
                said.add(Notice.refused(texts.get("whole.conflict"), List.of(texts.get("whole.conflict.words"))));
        }
    }
}
