package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.plan.SheetPreview;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a sample item, updated with every edit. Only changed cards are replaced: the rest is not sent again and
 * keeps its scroll position.
 */
final class PreviewPane extends Section {
    private static final long serialVersionUID = 1L;

    /** The card of the sheet that a part of the format speaks of, as {@code data-print} names it. */
    private static final Map<String, String> CARDS = Map.of(
            "/cronoprogram", "cronoprogram",
            "/checkpoints", "cronoprogram",
            "/indicator-card", "indicators",
            "/people", "people",
            "/resources", "resources");

    private final transient DraftEditor editor;
    private final Div choice = new Div();
    private final Div paper = new Div();
    private String level = "";
    private transient @Nullable PlanFormat drawn;
    private String drawnLevel = "";
    private @Nullable Div sheet;
    private List<String> html = List.of();

    PreviewPane(DraftEditor editor) {
        this.editor = editor;
        Texts texts = editor.texts();
        addClassName("pdo-studio-preview");
        setAriaLabel(texts.get("preview"));
        Div head = new Div(new H2(texts.get("preview")), choice);
        head.addClassName("head");
        paper.addClassName("paper");
        paper.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        paper.getElement().setAttribute("aria-label", texts.get("preview"));
        add(head, paper);
    }

    /** Shows the level somebody works on; where they work on none, the one shown before. */
    void show(Part part) {
        String worked = part.level(editor.now());
        if (!worked.isEmpty()) {
            level = worked;
        }
        paper.setClassName("as-printed", part.at().endsWith("/print"));
        PlanFormat format =
                editor.check().format().filter(one -> !one.levels().isEmpty()).orElse(null);
        if (format == null) {
            clear();
        } else {
            draw(format, shown(format));
        }
    }

    /** Brings the card into sight that a part speaks of. */
    void point(Part part) {
        String card = CARDS.get(part.at());
        if (card != null) {
            paper.getElement()
                    .executeJs(
                            "const card = this.querySelector('[data-print=\"' + $0 + '\"]');"
                                    + " if (card) this.scrollTop += card.getBoundingClientRect().top"
                                    + " - this.getBoundingClientRect().top - 8;",
                            card);
        }
    }

    private void clear() {
        drawn = null;
        sheet = null;
        html = List.of();
        choice.removeAll();
        paper.removeAll();
    }

    private Level shown(PlanFormat format) {
        return format.level(level)
                .or(() -> format.rootLevels().stream()
                        .filter(root ->
                                !root.fields().isEmpty() || !root.carries().isEmpty())
                        .findFirst())
                .orElse(format.levels().getFirst());
    }

    private void draw(PlanFormat format, Level shown) {
        PlanFormat before = drawn;
        if (format.equals(before) && shown.code().equals(drawnLevel)) {
            return;
        }
        if (before == null
                || !names(before).equals(names(format))
                || !shown.code().equals(drawnLevel)) {
            offer(format.levels(), shown);
        }
        put(SheetPreview.sample(format, shown.code(), editor.texts().locale()));
        drawn = format;
        drawnLevel = shown.code();
    }

    private static List<List<String>> names(PlanFormat format) {
        return format.levels().stream()
                .map(one -> List.of(one.code(), one.name()))
                .toList();
    }

    private void offer(List<Level> levels, Level shown) {
        choice.removeAll();
        choice.add(new SelectField<>("preview-level", editor.texts().get("preview.level"), levels, Level::name)
                .chosen(shown)
                .whenChosen(other -> {
                    level = other.code();
                    editor.check().format().ifPresent(format -> draw(format, shown(format)));
                }));
    }

    /** Puts a sheet in the place of the one shown, card by card where both have as many. */
    private void put(Div fresh) {
        List<Component> cards = fresh.getChildren().toList();
        List<String> before = html;
        html = cards.stream().map(card -> card.getElement().getOuterHTML()).toList();
        Div shown = sheet;
        if (shown != null
                && before.size() == html.size()
                && shown.getClassNames().equals(fresh.getClassNames())) {
            List<Component> old = shown.getChildren().toList();
            for (int i = 0; i < cards.size(); i++) {
                if (!html.get(i).equals(before.get(i))) {
                    cards.get(i).removeFromParent();
                    shown.replace(old.get(i), cards.get(i));
                }
            }
            return;
        }
        paper.removeAll();
        paper.add(cards.isEmpty() ? nothing() : fresh);
        sheet = cards.isEmpty() ? null : fresh;
    }

    /** A level of which there is nothing to see yet. */
    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(editor.texts().get("preview.nothing"));
        nothing.addClassName("pdo-note");
        return nothing;
    }
}
