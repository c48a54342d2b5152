package it.pdo.ui.studio;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import it.pdo.format.document.FormatDocument;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.FormHost;
import it.pdo.ui.form.FormNotices;
import it.pdo.ui.form.SaveStatus;
import it.pdo.ui.form.TypedForm;
import it.pdo.ui.form.UndoButtons;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The studio for one draft: outline, form and preview side by side. */
final class StudioScreen extends Div implements DraftEditor.Screen, FormHost {
    private static final long serialVersionUID = 1L;
    private static final List<String> PANES = List.of("outline", "form", "preview");

    private final transient DraftEditor editor;
    private final transient PolicyOffer policies;
    private final transient Consumer<String> keep;
    private final transient Consumer<Part> shown;
    private final Texts texts;
    private final FormatOutline outline;
    private final PreviewPane preview;
    private final ProblemList problems;
    private final RenameQuestions former;
    private final TypedForm typed;
    private final Div told = new Div();
    private final Div columns = new Div();
    private final Map<String, NativeButton> paneButtons = new HashMap<>();
    private final UndoButtons steps;
    private final SaveStatus status;
    private transient Part part = Part.GENERAL;
    private transient Form form;
    private String kept = "";
    private boolean stored = true;
    private int drawn;

    /** Letters that come faster than this, in milliseconds, are answered together. */
    private static final int TOGETHER = 60;

    /**
     * @param key names the draft and who writes it in the browser's own memory
     * @param published the version before, if there is one
     * @param keep stores the draft after an edit
     * @param shown hears which part is at work
     */
    StudioScreen(
            String key,
            FormatDocument start,
            @Nullable FormatDocument published,
            Texts texts,
            PolicyOffer policies,
            Consumer<String> keep,
            Consumer<Part> shown) {
        this.texts = texts;
        this.policies = policies;
        this.keep = keep;
        this.shown = shown;
        this.editor = new DraftEditor(start, published, policies.codes(), texts, this);
        this.outline = new FormatOutline(editor);
        this.preview = new PreviewPane(editor);
        this.problems = new ProblemList(editor);
        this.former = new RenameQuestions(editor, published);
        this.form = new Form(editor);
        this.typed = new TypedForm(key, this).answeredEach(TOGETHER);
        this.status = new SaveStatus(texts.get("studio.saved"), texts.get("studio.unsaved"), texts.locale());
        this.steps = new UndoButtons(editor::undo, editor::redo, texts.locale());
        addClassName("pdo-studio");
        Section middle = new Section(typed, problems, former);
        middle.addClassName("pdo-studio-middle");
        middle.setAriaLabel(texts.get("form"));
        columns.addClassName("columns");
        columns.add(outline, middle, preview);
        add(bar(), told, columns);
        showPane("form");
        Shortcuts.addShortcutListener(this, editor::undo, Key.KEY_Z, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, editor::redo, Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT);
        Shortcuts.addShortcutListener(this, editor::redo, Key.KEY_Y, KeyModifier.CONTROL);
    }

    private Div bar() {
        status.setId("saved");
        status.update(false);
        Div panes = new Div();
        panes.addClassName("panes");
        PANES.forEach(pane -> {
            NativeButton button = Buttons.plain(texts.get("pane." + pane), () -> showPane(pane));
            button.addClassName("small");
            paneButtons.put(pane, button);
            panes.add(button);
        });
        Div bar = new Div(steps, status, panes);
        bar.addClassName("pdo-studio-bar");
        return bar;
    }

    /** On a narrow screen one pane is seen at a time. */
    private void showPane(String pane) {
        PANES.forEach(each -> columns.setClassName("show-" + each, each.equals(pane)));
        paneButtons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(pane))));
    }

    DraftEditor editor() {
        return editor;
    }

    /**
     * Opens a part. Everything that answers an edit is done once here, the text too: what it says is what is stored, so
     * that only what differs from it is stored again, and the first edit finds the way walked.
     */
    StudioScreen open(Part first) {
        part = first.in(editor.now());
        redraw(DraftEditor.Focus.NONE);
        refresh();
        preview.point(part);
        kept = editor.text();
        status.update(false);
        return this;
    }

    /** Says beside the buttons what became of the last edit. */
    void announce(boolean isStored) {
        stored = isStored;
        status.update(!isStored);
    }

    @Override
    public void refresh() {
        part = part.in(editor.now());
        outline.select(part);
        preview.show(part);
        problems.refresh();
        former.refresh();
        form.refresh();
        typed.put(form.following());
        status.update(true);
        steps.update(editor.stack());
    }

    @Override
    public void save() {
        String text = editor.text();
        if (!text.equals(kept)) {
            kept = text;
            keep.accept(text);
        } else {
            status.update(!stored);
        }
    }

    @Override
    public void redraw(DraftEditor.Focus focus) {
        form = PartForms.of(part, editor, policies);
        form.getElement().setAttribute("data-drawn", String.valueOf(++drawn));
        typed.removeAll();
        typed.add(form);
        typed.afterRedraw(focus.pointer().isEmpty() ? "" : FormFields.id(focus.pointer()));
    }

    @Override
    public void show(String at, DraftEditor.Focus focus) {
        part = new Part(at).in(editor.now());
        outline.select(part);
        preview.show(part);
        preview.point(part);
        redraw(focus);
        shown.accept(part);
        showPane("form");
        if (focus.pointer().isEmpty()) {
            typed.afterRedraw(Form.TITLE);
        }
    }

    @Override
    public FormFields fields() {
        return form.fields();
    }

    @Override
    public String text(String path) {
        return form.text(path);
    }

    @Override
    public void put(String path, String text) {
        form.put(path, text);
    }

    @Override
    public void onTyped() {
        // Each text was answered as it was put.
    }

    @Override
    public void onTypingPaused() {
        editor.save();
    }

    @Override
    public void onFieldLeft() {
        editor.endTyping();
    }

    @Override
    public void onTextsRestored(RestoredTexts restored) {
        if (restored.taken()) {
            told.add(FormNotices.restored(texts.get("recalled.words"), texts.locale()));
        }
        if (!restored.clashes().isEmpty()) {
            Map<String, String> mine = new LinkedHashMap<>();
            restored.clashes().forEach(clash -> mine.put(fields().label(clash.path()), clash.mine()));
            onTextsOrphaned(mine);
        }
    }

    @Override
    public void onTextsOrphaned(Map<String, String> orphaned) {
        told.add(FormNotices.orphaned(orphaned, texts.locale()));
    }
}
