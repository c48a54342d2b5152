package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.exchange.merge.ItemDifference;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.run.ImportDesk;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.identity.SignedIn;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.component.Figure;
import it.pdo.ui.component.Notice;
import it.pdo.ui.session.LongWork;
import it.pdo.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Third step: what is wrong, to be corrected or left out here, and what the import would change. Nothing is stored. */
final class CheckStep extends Div {
    private static final long serialVersionUID = 1L;

    /** Where the step leads. */
    @FunctionalInterface
    interface Next {
        void run(boolean removeAbsent);
    }

    private final transient ImportDesk desk;
    private final transient SignedIn who;
    private final Texts texts;
    private final transient Prepared prepared;
    private final transient @Nullable Corrections corrections;
    private final transient Runnable back;
    private final transient Next next;
    private boolean removeAbsent;

    /** @param corrections what was corrected, absent when the file is no table */
    CheckStep(
            ImportDesk desk,
            SignedIn who,
            Texts texts,
            Prepared prepared,
            @Nullable Corrections corrections,
            Runnable back,
            Next next) {
        this.desk = desk;
        this.who = who;
        this.texts = texts;
        this.prepared = prepared;
        this.corrections = corrections;
        this.back = back;
        this.next = next;
        look();
    }

    private void look() {
        removeAll();
        add(new Notice(Chip.Tone.INFO, texts.get("check.reading"), ""));
        LongWork.of(who).start(() -> desk.preview(prepared.job().of(removeAbsent)), this::show, () -> {
            removeAll();
            add(new Notice(Chip.Tone.BAD, texts.get("failed"), texts.get("failed.words")), doings(false));
        });
    }

    private void show(ImportPreview preview) {
        removeAll();
        boolean changes = preview.changes();
        add(verdict(preview, changes));
        preview.counts().ifPresent(counts -> add(figures(counts, preview)));
        if (!preview.problems().isEmpty()) {
            add(new ProblemTable(preview.problems(), corrections, texts, this::look));
        }
        Corrections made = corrections;
        if (made != null && made.any()) {
            add(corrected(made));
        }
        if (!preview.newUnits().isEmpty()) {
            add(new Notice(Chip.Tone.WARN, texts.get("units.new"), String.join(", ", preview.newUnits())));
        }
        if (!preview.differences().isEmpty()) {
            add(new DifferenceList(preview, texts));
        }
        if (preview.count(ItemDifference.Kind.ABSENT) > 0 || removeAbsent) {
            add(absent());
        }
        add(doings(preview.ready() && changes));
        Focus.on(this);
    }

    private Component verdict(ImportPreview preview, boolean changes) {
        if (!preview.ready()) {
            return new Notice(Chip.Tone.BAD, texts.get("check.errors"), texts.get("check.errors.words"));
        }
        if (!changes) {
            return new Notice(Chip.Tone.GOOD, texts.get("check.same"), texts.get("check.same.words"));
        }
        return preview.updates()
                .map(code ->
                        new Notice(Chip.Tone.GOOD, texts.get("check.update", code), texts.get("check.nothing-yet")))
                .orElseGet(() -> new Notice(Chip.Tone.GOOD, texts.get("check.create"), texts.get("check.nothing-yet")));
    }

    private Component figures(ImportCounts counts, ImportPreview preview) {
        Div figures = new Div();
        figures.addClassName("pdo-figures");
        figures.add(new Figure(String.valueOf(counts.allItems()), texts.get("count.items")));
        figures.add(new Figure(String.valueOf(counts.indicators()), texts.get("count.indicators")));
        if (preview.updates().isPresent()) {
            figures.add(
                    new Figure(String.valueOf(preview.count(ItemDifference.Kind.ADDED)), texts.get("count.added")),
                    new Figure(String.valueOf(preview.count(ItemDifference.Kind.CHANGED)), texts.get("count.changed")),
                    new Figure(String.valueOf(preview.unchanged()), texts.get("count.unchanged")));
            if (preview.notes() > 0) {
                figures.add(new Figure(String.valueOf(preview.notes()), texts.get("count.notes")));
            }
        }
        return figures;
    }

    private Component corrected(Corrections made) {
        Notice notice = new Notice(
                Chip.Tone.INFO, texts.get("corrected", made.corrected(), made.leftOut()), texts.get("corrected.words"));
        notice.add(Buttons.plain(texts.get("corrected.back"), () -> {
            made.takeBack();
            look();
        }));
        return notice;
    }

    private Component absent() {
        Div section = new Div(new H2(texts.get("absent")), new Paragraph(texts.get("absent.words")));
        section.addClassName("pdo-section");
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setProperty("checked", removeAbsent);
        box.getElement()
                .addEventListener("change", change -> {
                    removeAbsent =
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

    private Component doings(boolean ready) {
        Div doings = new Div(Buttons.plain(texts.get("back.columns"), back));
        if (ready) {
            doings.add(Buttons.primary(texts.get("import"), () -> next.run(removeAbsent)));
        }
        doings.addClassNames("pdo-toolbar", "pdo-section");
        return doings;
    }
}
