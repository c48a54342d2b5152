package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportTask;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.FigureBox;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** Third step: what is wrong, to be corrected or left out here, and what the import would change. Nothing is stored. */
final class CheckStep extends Div {
    private static final long serialVersionUID = 1L;

    /** What the step asks of the page around it. */
    interface Doings {
        /** Imports as it was looked at. */
        void run();

        /** Looks at the file again; empty when too many wait already. */
        Optional<ImportTask<ImportPreview>> look();

        /** The task, as a part of the page. */
        Component panel(ImportTask<ImportPreview> task, Consumer<ImportPreview> done, Runnable again);

        void back();
    }

    private final Texts texts;
    private final transient OpenImport open;
    private final transient Doings doings;

    /** Shows the preview that was looked at before, if the import has one, otherwise looks. */
    CheckStep(Texts texts, OpenImport open, Doings doings) {
        this.texts = texts;
        this.open = open;
        this.doings = doings;
        ImportTask<ImportPreview> before = open.previewing;
        if (before == null) {
            look();
        } else {
            pollTask(before);
        }
    }

    private void look() {
        removeAll();
        doings.look()
                .ifPresentOrElse(
                        this::pollTask,
                        () -> add(
                                new Notice(StateBadge.Tone.WARN, texts.get("task.busy"), texts.get("task.busy.words")),
                                Buttons.primary(texts.get("task.again"), this::look),
                                buttons(false)));
    }

    private void pollTask(ImportTask<ImportPreview> task) {
        removeAll();
        add(doings.panel(task, this::show, this::look), buttons(false));
    }

    private void show(ImportPreview preview) {
        removeAll();
        Corrections made = open.corrections;
        if (made != null) {
            made.read(preview.found().cells());
        }
        boolean changes = preview.changes();
        add(verdictNotice(preview, changes));
        preview.counts().ifPresent(counts -> add(figures(counts, preview)));
        if (!preview.problems().isEmpty()) {
            add(new ProblemTable(preview.problems(), preview.found().all(), made, texts, this::look));
        }
        if (preview.conflicts()) {
            add(conflicts());
        }
        if (made != null && made.any()) {
            add(corrected(made));
        }
        if (!preview.newUnits().isEmpty()) {
            add(new Notice(StateBadge.Tone.WARN, texts.get("units.new"), String.join(", ", preview.newUnits())));
        }
        if (!preview.differences().isEmpty()) {
            add(new ImportDifferenceList(preview, texts));
        }
        if (preview.count(ImportedItemDifference.Kind.ABSENT) > 0 || open.removeAbsent) {
            add(absent());
        }
        add(buttons(preview.ready() && changes));
        FocusMover.on(this);
    }

    private Component verdictNotice(ImportPreview preview, boolean changes) {
        if (!preview.ready()) {
            return new Notice(StateBadge.Tone.BAD, texts.get("check.errors"), texts.get("check.errors.words"));
        }
        if (!changes) {
            return new Notice(StateBadge.Tone.GOOD, texts.get("check.same"), texts.get("check.same.words"));
        }
        return preview.updates()
                .map(code -> new Notice(
                        StateBadge.Tone.GOOD, texts.get("check.update", code), texts.get("check.nothing-yet")))
                .orElseGet(() ->
                        new Notice(StateBadge.Tone.GOOD, texts.get("check.create"), texts.get("check.nothing-yet")));
    }

    private Component figures(ImportCounts counts, ImportPreview preview) {
        Div figures = new Div();
        figures.addClassName("pdo-figures");
        figures.add(new FigureBox(String.valueOf(counts.allItems()), texts.get("count.items")));
        figures.add(new FigureBox(String.valueOf(counts.indicators()), texts.get("count.indicators")));
        if (preview.updates().isPresent()) {
            figures.add(
                    new FigureBox(
                            String.valueOf(preview.count(ImportedItemDifference.Kind.ADDED)), texts.get("count.added")),
                    new FigureBox(
                            String.valueOf(preview.count(ImportedItemDifference.Kind.CHANGED)),
                            texts.get("count.changed")),
                    new FigureBox(String.valueOf(preview.change().unchanged()), texts.get("count.unchanged")));
            if (preview.notes() > 0) {
                figures.add(new FigureBox(String.valueOf(preview.notes()), texts.get("count.notes")));
            }
        }
        return figures;
    }

    private Component corrected(Corrections made) {
        Notice notice = new Notice(
                StateBadge.Tone.INFO,
                texts.get("corrected", made.corrected(), made.leftOut()),
                texts.get("corrected.words"));
        notice.add(Buttons.plain(texts.get("corrected.back"), () -> {
            made.takeBack();
            look();
        }));
        return notice;
    }

    /** What both the workbook and the plan changed: who decides for all of it. */
    private Component conflicts() {
        Div section =
                new Div(new H2(texts.get("conflicts")), new Paragraph(texts.get("conflicts.words." + open.onConflict)));
        section.addClassName("pdo-section");
        Div choices = new Div();
        choices.addClassName("pdo-toolbar");
        for (OnConflict choice : OnConflict.values()) {
            if (choice != open.onConflict) {
                choices.add(Buttons.plain(texts.get("conflicts.choose." + choice), () -> {
                    open.onConflict = choice;
                    look();
                }));
            }
        }
        section.add(choices);
        return section;
    }

    private Component absent() {
        Div section = new Div(new H2(texts.get("absent")), new Paragraph(texts.get("absent.words")));
        section.addClassName("pdo-section");
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setProperty("checked", open.removeAbsent);
        box.getElement()
                .addEventListener("change", change -> {
                    open.removeAbsent =
                            change.getEventData().get("event.target.checked").asBoolean();
                    look();
                })
                .addEventData("event.target.checked");
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(texts.get("absent.remove")));
        label.addClassName("pdo-check");
        section.add(label);
        return section;
    }

    private Component buttons(boolean ready) {
        Div buttons = new Div(Buttons.plain(texts.get("back.columns"), doings::back));
        if (ready) {
            buttons.add(Buttons.primary(texts.get("import"), doings::run));
        }
        buttons.addClassNames("pdo-toolbar", "pdo-section");
        return buttons;
    }
}
