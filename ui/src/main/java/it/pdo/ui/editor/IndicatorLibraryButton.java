package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.IndicatorCard;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.library.IndicatorLibrary;
import it.pdo.planning.library.LibraryIndicator;
import it.pdo.tenancy.IdGenerator;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.RowListener;
import it.pdo.ui.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes indicators from the starter library into a form, function by function. */
final class IndicatorLibraryButton {
    private IndicatorLibraryButton() {}

    static NativeButton of(IndicatorCard card, FormText form, RowListener arranging, Texts texts) {
        NativeButton button = Buttons.plain(texts.get("indicators.library"), () -> open(card, form, arranging, texts));
        button.addClassName("small");
        return button;
    }

    private static void open(IndicatorCard card, FormText form, RowListener arranging, Texts texts) {
        IndicatorLibrary library = IndicatorLibrary.shipped();
        Div list = new Div();
        list.addClassName("pdo-library");
        SelectField<IndicatorLibrary.Function> choice = new SelectField<>(
                        "library-function",
                        texts.get("library.function"),
                        library.functions(),
                        function -> function.name(texts.locale()))
                .chosen(library.functions().getFirst())
                .whenChosen(function -> show(list, library.of(function.code()), card, form, arranging, texts));
        show(list, library.of(library.functions().getFirst().code()), card, form, arranging, texts);
        new ConfirmDialog(texts.get("indicators.library"), new Paragraph(texts.get("library.words")), choice, list)
                .closedBy(texts.get("library.close"))
                .open();
    }

    private static void show(
            Div list,
            List<LibraryIndicator> indicators,
            IndicatorCard card,
            FormText form,
            RowListener arranging,
            Texts texts) {
        list.removeAll();
        for (LibraryIndicator indicator : indicators) {
            Span name = new Span(indicator.name());
            name.addClassName("pdo-label");
            Span how = new Span(indicator.description());
            how.addClassName("pdo-hint");
            NativeButton take = Buttons.plain(texts.get("library.take"), () -> {});
            take.addClassName("small");
            take.setAriaLabel(texts.get("library.take") + ": " + indicator.name());
            take.addClickListener(_ -> {
                take(indicator.draft(card, indicator.code()), form);
                take.setEnabled(false);
                take.setText(texts.get("library.taken"));
                arranging.arranged("");
            });
            Div row = new Div(name, how, take);
            row.addClassName("pdo-library-row");
            list.add(row);
        }
    }

    private static void take(IndicatorDraft draft, FormText form) {
        String key = new IndicatorId(IdGenerator.next()).toString();
        form.addRow(FieldPaths.INDICATORS, key);
        String prefix = FieldPaths.indicator(key);
        form.put(prefix + "name", draft.name());
        put(form, prefix + "dimension", draft.dimension());
        put(form, prefix + "unit", draft.unitOfMeasure());
        put(form, prefix + "target", draft.targetText());
        put(form, prefix + "source", draft.source());
        put(form, prefix + "description", draft.description());
        form.put(prefix + "derivation", draft.derivation().name());
    }

    private static void put(FormText form, String path, @Nullable String text) {
        form.put(path, text == null ? "" : text);
    }
}
