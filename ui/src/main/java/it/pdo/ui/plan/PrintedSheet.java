package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.PrintLayout;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.ui.text.Texts;
import java.util.List;

/** Lays a sheet out on paper as its format says: which parts, in which order, how the page lies, who signs. */
final class PrintedSheet {
    private static final String PART = "data-print";

    private PrintedSheet() {}

    /** Says which part of the sheet a card is. */
    static void mark(Component card, PrintLayout.Part part) {
        card.getElement().setAttribute(PART, FieldsDecoder.spelling(part));
    }

    /** Gives the marked cards of a sheet their place on paper; on screen they stay where they are. */
    static void arrange(Div sheet, PrintLayout layout, Texts texts) {
        List<String> printed =
                layout.printed().stream().map(FieldsDecoder::spelling).toList();
        page(sheet, layout);
        sheet.addClassName("print-columns-" + layout.columns());
        // A format that names no parts prints the sheet as it stands.
        if (!layout.parts().isEmpty()) {
            sheet.getChildren().forEach(card -> place(card, printed));
        }
        if (!layout.signatures().isEmpty()) {
            sheet.add(signatures(layout.signatures(), texts));
        }
    }

    /** Says how the page lies on which something is printed, and whether it begins one. */
    static void page(Div printed, PrintLayout layout) {
        printed.addClassName("print-" + FieldsDecoder.spelling(layout.orientation()));
        printed.setClassName("print-break", layout.pageBreak());
    }

    private static void place(Component card, List<String> printed) {
        int place = printed.indexOf(card.getElement().getAttribute(PART));
        if (place < 0) {
            card.addClassName("print-none");
        } else {
            card.getElement().getStyle().set("--print-order", String.valueOf(place));
        }
    }

    private static Div signatures(List<String> who, Texts texts) {
        Div signatures = new Div();
        signatures.addClassName("pdo-signatures");
        signatures.getElement().setAttribute("aria-label", texts.get("sheet.signatures"));
        signatures.getElement().setAttribute("role", "group");
        who.forEach(name -> signatures.add(new Span(name)));
        return signatures;
    }
}
