package it.pdo.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.format.Level;
import it.pdo.format.PrintLayout;
import it.pdo.organisation.Unit;
import it.pdo.planning.Item;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws sheets of one plan, from what was loaded of it once. */
record PlanSheets(PlanTree tree, PlanInView plan, SheetProgress progress, FieldFormatter words, Texts texts) {

    ItemSheet sheet(Item item) {
        return new ItemSheet(item, tree, plan.format(), plan.units(), progress, words, texts);
    }

    /** What an item is: the name of its level and its code. */
    String kind(Item item) {
        String level = plan.format().level(item.level()).map(Level::name).orElse(item.level());
        return item.code().isEmpty() ? level : level + " " + item.code();
    }

    /** Where an item stands: its units from the outermost, and its state unless it is as usual; may be empty. */
    String place(Item item) {
        String units = tree.unitOf(item).map(plan.units()::path).stream()
                .flatMap(path -> path.stream().map(Unit::name))
                .collect(Collectors.joining(" › "));
        String state = item.state() == ItemState.ACTIVE ? "" : texts.get("state." + item.state());
        return Stream.of(units, state).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A sheet with its heading, to be laid out on pages of its own as the format says. */
    Div printed(Item item) {
        Paragraph above = new Paragraph(plan.plan().title() + " · " + kind(item));
        above.addClassName("pdo-print-above");
        Header head = new Header(above, new H2(item.title()));
        String place = place(item);
        if (!place.isEmpty()) {
            Paragraph below = new Paragraph(place);
            below.addClassName("pdo-print-below");
            head.add(below);
        }
        Div printed = new Div(head, sheet(item));
        printed.addClassName("pdo-print-sheet");
        PrintedSheet.page(
                printed, plan.format().level(item.level()).map(Level::print).orElse(PrintLayout.DEFAULT));
        return printed;
    }
}
