package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.ui.component.Choices;
import it.pdo.ui.plan.SheetPreview;
import it.pdo.ui.text.Texts;
import java.util.List;

/** The sheet of an invented item, drawn as the real one is, in step with every edit. */
final class PreviewPane extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div choice = new Div();
    private final Div sheet = new Div();
    private String level = "";

    PreviewPane(Desk desk) {
        this.desk = desk;
        Texts texts = desk.texts();
        addClassName("pdo-studio-preview");
        setAriaLabel(texts.get("preview"));
        Div head = new Div(new H2(texts.get("preview")), choice);
        head.addClassName("head");
        sheet.addClassName("paper");
        sheet.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        sheet.getElement().setAttribute("aria-label", texts.get("preview"));
        add(head, sheet);
    }

    /** Shows the level somebody works on; where they work on none, the one shown before. */
    void follow(Part part) {
        String worked = part.level(desk.now());
        if (!worked.isEmpty()) {
            level = worked;
        }
        sheet.setClassName("as-printed", part.at().endsWith("/print"));
        choice.removeAll();
        sheet.removeAll();
        desk.check().format().filter(format -> !format.levels().isEmpty()).ifPresent(this::draw);
    }

    private void draw(PlanFormat format) {
        Texts texts = desk.texts();
        Level shown = format.level(level)
                .or(() -> format.rootLevels().stream()
                        .filter(root ->
                                !root.fields().isEmpty() || !root.carries().isEmpty())
                        .findFirst())
                .orElse(format.levels().getFirst());
        List<Level> levels = format.levels();
        choice.add(new Choices<>("preview-level", texts.get("preview.level"), levels, Level::name)
                .chosen(shown)
                .whenChosen(other -> {
                    level = other.code();
                    sheet.removeAll();
                    sheet.add(SheetPreview.sample(format, level, texts.locale()));
                }));
        sheet.add(SheetPreview.sample(format, shown.code(), texts.locale()));
    }
}
