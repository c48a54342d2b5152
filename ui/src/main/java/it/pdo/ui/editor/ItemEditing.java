package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.store.formdraft.FormDraft;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.form.FormHost;
import it.pdo.ui.form.FormMerge;
import it.pdo.ui.form.FormNotices;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.SaveStatus;
import it.pdo.ui.form.UndoButtons;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The form of an item with its context: unsaved texts are restored, every save is one revision, concurrent changes are
 * shown with both values, the last save can be undone.
 */
final class ItemEditing extends Div implements ItemForm.Host {
    private static final long serialVersionUID = 1L;

    private final transient EditorService editor;
    private final transient PlanInView view;
    private final String key;
    private final transient Supplier<Optional<FormSubject>> again;
    private final Texts texts;
    private final Div said = new Div();
    private final Div toMend = new Div();
    private final SaveStatus status;
    private final UndoButtons steps;
    private final NativeButton undo;
    private final NativeButton discard;
    private final transient ItemForm form;
    private transient FormText lastKept;

    /**
     * @param key names what is edited among the kept forms
     * @param again loads the item as it is stored by then; empty when it is no longer there
     */
    ItemEditing(
            EditorService editor,
            PlanInView view,
            FormSubject subject,
            String key,
            Supplier<Optional<FormSubject>> again,
            Texts texts) {
        this.editor = editor;
        this.view = view;
        this.key = key;
        this.again = again;
        this.texts = texts;
        this.status = new SaveStatus(texts.get("status.saved"), texts.get("status.changed"), texts.locale());
        this.steps = new UndoButtons(() -> form().undo(), () -> form().redo(), texts.locale());
        this.undo = Buttons.plain("", this::undo);
        this.discard = Buttons.plain(texts.get("save.discard"), this::discard);
        Optional<FormDraft> kept = editor.draft(view, key);
        FormText base =
                FormWriter.of(subject, kept.map(one -> new FormText(one.base())).orElseGet(FormText::new));
        FormMerge merge = kept.map(one ->
                        FormMerge.of(new FormText(one.base()), new FormText(one.typed()), base, FieldPaths::isTable))
                .orElseGet(() -> new FormMerge(base.copy(), java.util.Set.of(), List.of()));
        lastKept = kept.map(one -> new FormText(one.typed())).orElseGet(base::copy);
        form = new ItemForm(inBrowser(key), subject, base, merge.form(), this, texts);
        addClassName("pdo-editing");
        said.addClassName("pdo-said-above");
        toMend.addClassName("pdo-to-mend");
        add(said, form.component(), bar());
        kept.ifPresent(one -> resumed(one, merge));
        updateStatus();
    }

    /** What a form is called in the browser's own memory. */
    private String inBrowser(String subject) {
        return view.who().account() + "/" + subject;
    }

    private void resumed(FormDraft kept, FormMerge merge) {
        String when = MonthFormatter.formatTimestamp(kept.at().atZone(MonthFormatter.ROME), texts.locale());
        said.add(new Notice(StateBadge.Tone.INFO, texts.get("kept.title", when), texts.get("kept.words")));
        clashes(merge.clashes());
    }

    private Div bar() {
        NativeButton save = Buttons.primary(texts.get("save"), this::save);
        save.setTitle("Ctrl+S");
        Div buttons = new Div(save, steps, discard, undo, status);
        buttons.addClassName("pdo-save-buttons");
        Div bar = new Div(toMend, buttons);
        bar.addClassName("pdo-save-bar");
        return bar;
    }

    ItemForm form() {
        return form;
    }

    @Override
    public void typed(FormText text, FormReading reading) {
        FormText elsewhere = typedElsewhere();
        if (!elsewhere.equals(lastKept)) {
            form.show(
                    form.subject(),
                    form.base(),
                    FormMerge.of(lastKept, text.copy(), elsewhere, FieldPaths::isTable)
                            .form());
        }
        if (text.equals(form.base()) && !form.subject().isNew()) {
            editor.discard(view, key);
        } else {
            editor.storeDraft(view, key, form.base(), text);
        }
        lastKept = text.copy();
        if (toMend.getComponentCount() > 0) {
            mend(form.reading());
        }
        updateStatus();
    }

    /** What the same person wrote in this form meanwhile, in another window; what was kept last where there is none. */
    private FormText typedElsewhere() {
        return editor.draft(view, key)
                .filter(kept -> kept.base().equals(form.base().all()))
                .map(kept -> new FormText(kept.typed()))
                .orElse(lastKept);
    }

    @Override
    public void onTextsRestored(FormHost.RestoredTexts restored) {
        if (restored.taken()) {
            said.add(FormNotices.restored(texts.get("kept.words"), texts.locale()));
        }
        clashes(restored.clashes());
    }

    @Override
    public void onTextsOrphaned(Map<String, String> orphaned) {
        said.add(FormNotices.orphaned(orphaned, texts.locale()));
        said.scrollIntoView();
    }

    private void updateStatus() {
        boolean changed = form.subject().isNew() || !form.text().equals(form.base());
        status.update(changed);
        steps.update(form.stack());
        discard.setVisible(changed && !form.text().equals(form.base()));
        Optional<EditorService.Last> last = changed ? Optional.empty() : editor.lastOwn(view);
        undo.setVisible(last.isPresent());
        last.ifPresent(one -> {
            String when = MonthFormatter.formatTimestamp(one.at().atZone(MonthFormatter.ROME), texts.locale());
            undo.setText(texts.get("undo", when));
            undo.setTitle(one.reason());
        });
    }

    @Override
    public void save() {
        said.removeAll();
        FormReading reading = form.reading();
        mend(reading);
        if (!reading.wrong().isEmpty()) {
            form.findings(reading).stream().findFirst().ifPresent(first -> form.component()
                    .focus(first.path()));
            return;
        }
        List<ItemChange> changes = reading.changes(form.subject());
        if (changes.isEmpty()) {
            forget();
            show(form.subject(), form.base(), form.base().copy());
            Notice.done(texts.get("save.nothing"));
            updateStatus();
            return;
        }
        String reason = texts.get("reason.edit", named(reading));
        switch (editor.save(view, reason, changes)) {
            case EditOutcome.Saved _ -> saved();
            case EditOutcome.Refused refused -> refused(texts.get("save.refused"), refused.issues());
            case EditOutcome.Conflict _ -> conflict();
            case EditOutcome.Unknown _ -> onItemRemoved();
        }
    }

    private static String named(FormReading reading) {
        String code = reading.item().code();
        String title = reading.item().title();
        String shown = title.length() > 120 ? title.substring(0, 120) + "…" : title;
        return code.isEmpty() ? shown : code + " · " + shown;
    }

    private void saved() {
        forget();
        Notice.done(texts.get("save.done"));
        if (form.subject().isNew()) {
            form.component().continueAs(inBrowser(form.subject().id().toString()));
            PageRedirects.go(EditorNavigation.edit(form.subject().id()));
            return;
        }
        again.get()
                .ifPresentOrElse(
                        now -> {
                            FormText base = FormWriter.of(now, form.text());
                            show(now, base, base.copy());
                            updateStatus();
                        },
                        this::onItemRemoved);
    }

    private void refused(String title, List<Issue> issues) {
        said.removeAll();
        said.add(Notice.refused(title, Issue.texts(issues, texts.locale())));
        said.scrollIntoView();
    }

    private void onItemRemoved() {
        said.removeAll();
        said.add(new Notice(StateBadge.Tone.BAD, texts.get("gone.title"), texts.get("gone.words")));
        said.scrollIntoView();
    }

    /**
     * Another user saved meanwhile: their changes are merged, and where both changed the same value the user chooses.
     */
    private void conflict() {
        said.removeAll();
        again.get().ifPresentOrElse(this::mergeWith, this::onItemRemoved);
    }

    private void mergeWith(FormSubject now) {
        FormText theirs = FormWriter.of(now, form.base());
        FormMerge merge = FormMerge.of(form.base(), form.text(), theirs, FieldPaths::isTable);
        show(now, theirs, merge.form());
        String who = editor.last(view).map(last -> last.actor().name()).orElse("");
        said.add(new Notice(
                StateBadge.Tone.WARN,
                texts.get("conflict.title", who),
                texts.get(merge.clashes().isEmpty() ? "conflict.merged" : "conflict.choose")));
        clashes(merge.clashes());
        editor.storeDraft(view, key, theirs, merge.form());
        said.scrollIntoView();
        updateStatus();
    }

    private void clashes(List<FormMerge.Clash> clashes) {
        for (FormMerge.Clash clash : clashes) {
            Div card = new Div();
            card.addClassName("pdo-clash");
            Span label = new Span(form.fields().label(clash.path()));
            label.addClassName("pdo-label");
            card.add(
                    label,
                    choice(card, clash.path(), "conflict.mine", clash.mine()),
                    choice(card, clash.path(), "conflict.theirs", clash.theirs()));
            said.add(card);
        }
    }

    private NativeButton choice(Div card, String path, String words, String value) {
        String shown = value.isEmpty() ? texts.get("conflict.empty") : value;
        return Buttons.plain(texts.get(words, shown), () -> {
            form.choose(path, value);
            said.remove(card);
            typed(form.text(), form.reading());
        });
    }

    private void mend(FormReading reading) {
        toMend.removeAll();
        List<ItemForm.Finding> findings = form.findings(reading);
        if (findings.isEmpty()) {
            return;
        }
        Span title = new Span(texts.get("mend", findings.size()));
        title.addClassName("pdo-label");
        toMend.add(title);
        findings.forEach(finding -> {
            NativeButton go =
                    Buttons.plain(finding.words(), () -> form.component().focus(finding.path()));
            go.addClassNames("quiet", "small");
            toMend.add(go);
        });
    }

    private void forget() {
        editor.discard(view, key);
    }

    private void show(FormSubject now, FormText base, FormText text) {
        form.show(now, base, text);
        lastKept = text.copy();
    }

    private void discard() {
        forget();
        said.removeAll();
        toMend.removeAll();
        show(form.subject(), form.base(), form.base().copy());
        updateStatus();
    }

    private void undo() {
        said.removeAll();
        editor.lastOwn(view).ifPresent(last -> {
            switch (editor.undo(view, last)) {
                case EditOutcome.Saved _ -> {
                    Notice.done(texts.get("undone"));
                    again.get()
                            .ifPresentOrElse(this::redrawn, () -> PageRedirects.go(it.pdo.ui.plan.PlanNavigation.PLAN));
                }
                case EditOutcome.Refused refused -> refused(texts.get("undo.refused"), refused.issues());
                case EditOutcome.Conflict _ -> conflict();
                case EditOutcome.Unknown _ -> onItemRemoved();
            }
        });
    }

    /** After another change of the plan: typed texts are kept, stored values are updated. */
    void redrawn(FormSubject now) {
        FormText theirs = FormWriter.of(now, form.base());
        FormMerge merge = FormMerge.of(form.base(), form.text(), theirs, FieldPaths::isTable);
        show(now, theirs, merge.form());
        clashes(merge.clashes());
        updateStatus();
    }
}
