package it.pdo.ui.plan;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.Level;
import it.pdo.identity.Operation;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemApplicability;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sheets in print layout, one after the other: those of a whole plan, of a unit or of a search, restricted to the
 * ticked ones. The selection is part of the URL.
 */
@Route(value = PlanNavigation.PRINT, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String LEVEL = "level";

    private final transient PlanViewFrame frame;
    private final transient SheetSource source;
    private final Texts texts = Texts.here(PrintView.class);
    private final transient Map<String, String> asked = new HashMap<>();
    private transient Optional<UnitId> wantedUnit = Optional.empty();

    PrintView(PlanViewFrame frame, SheetSource source) {
        this.frame = frame;
        this.source = source;
        addClassName("pdo-print");
    }

    @Override
    public String getPageTitle() {
        return texts.get("print.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        asked.clear();
        for (String key :
                List.of(PlanNavigation.OF, PlanNavigation.UNIT, PlanNavigation.WORDS, PlanNavigation.YEAR, LEVEL)) {
            PageAddress.parameter(event, key).ifPresent(text -> asked.put(key, text));
        }
        wantedUnit = PageAddress.parameter(event, PlanNavigation.UNIT, UnitId::parse);
        PlanInView plan = frame.beside(event, PlanNavigation.OF).orElseThrow(NotFoundException::new);
        show(plan, frame.tree(plan));
    }

    private void show(PlanInView plan, PlanTree tree) {
        String words = asked.getOrDefault(PlanNavigation.WORDS, "");
        PrintedItems printed = PrintedItems.of(tree, plan.format(), among(plan, tree, words), asked.get(LEVEL));
        List<Item> items = printed.items();
        add(PlanViewFrame.head(plan, texts.get("print.title"), texts.get("print.below"))
                .actions(
                        Buttons.link(PlanNavigation.plan(plan.plan().id()), texts.get("print.back")),
                        Buttons.primary(
                                texts.get("sheet.print"),
                                () -> UI.getCurrent().getPage().executeJs("window.print()"))));
        add(toolbar(plan, printed));
        if (items.isEmpty()) {
            add(new EmptyState(texts.get("none.title"), texts.get("print.none")));
            return;
        }
        PlanSheets sheets = source.sheets(tree, plan, items, texts);
        Div paper = new Div();
        paper.addClassNames("pdo-print-paper", "as-printed");
        List<PrintChoice.Line> lines = new ArrayList<>();
        items.forEach(item -> {
            Html sheet = html(sheets.printed(item));
            paper.add(sheet);
            lines.add(new PrintChoice.Line(item, sheet));
        });
        add(new PrintChoice(lines, texts), paper);
        year().ifPresent(year -> addComponentAtIndex(2, new Paragraph(texts.get("print.year", String.valueOf(year)))));
        if (!words.isEmpty()) {
            addComponentAtIndex(2, new Paragraph(texts.get("print.words", words)));
        }
    }

    private Set<ItemId> among(PlanInView plan, PlanTree tree, String words) {
        Set<ItemId> found = new VisibleItems(tree, plan.access()).found(words, wantedUnit, plan.units());
        ItemApplicability foreseen = new ItemApplicability(tree, Optional.of(plan.format()));
        year().ifPresent(year -> found.removeIf(
                id -> tree.item(id).filter(item -> foreseen.in(item, year)).isEmpty()));
        return found;
    }

    private Optional<Integer> year() {
        return Optional.ofNullable(asked.get(PlanNavigation.YEAR))
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    /** As plain text of the page: on paper nothing is pressed, and hundreds of sheets of live components weigh too much. */
    private static Html html(Div sheet) {
        return new Html(sheet.getElement().getOuterHTML());
    }

    private Div toolbar(PlanInView plan, PrintedItems printed) {
        List<Optional<Unit>> units = new ArrayList<>();
        units.add(Optional.empty());
        plan.readableUnits().forEach(unit -> units.add(Optional.of(unit)));
        Div bar = new Div();
        bar.addClassName("pdo-toolbar");
        if (units.size() > 2) {
            bar.add(new SelectField<Optional<Unit>>(
                            "print-unit", texts.get("unit"), units, one -> one.map(plan::indented)
                                    .orElse(texts.get("unit.all")))
                    .chosen(wantedUnit.flatMap(plan.units()::find))
                    .whenChosen(one ->
                            go(PlanNavigation.UNIT, one.map(unit -> unit.id().toString()))));
        }
        List<Optional<Level>> levels = new ArrayList<>();
        levels.add(Optional.empty());
        printed.levels().forEach(level -> levels.add(Optional.of(level)));
        if (levels.size() > 2) {
            bar.add(new SelectField<Optional<Level>>(
                            "print-level", texts.get("print.level"), levels, one -> one.map(Level::plural)
                                    .orElse(texts.get("print.level.usual")))
                    .chosen(plan.format().level(asked.getOrDefault(LEVEL, "")))
                    .whenChosen(one -> go(LEVEL, one.map(Level::code))));
        }
        return bar;
    }

    private void go(String key, Optional<String> value) {
        Map<String, String> next = new HashMap<>(asked);
        next.remove(key);
        value.ifPresent(text -> next.put(key, text));
        UI.getCurrent().navigate(PrintView.class, QueryParameters.simple(next));
    }
}
