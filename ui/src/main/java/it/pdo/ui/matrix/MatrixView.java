package it.pdo.ui.matrix;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.UnitKind;
import it.pdo.identity.Operation;
import it.pdo.organisation.Unit;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.matrix.Matrix.Row;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.plan.VisibleItems;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The matrix of the plan in view, filtered by what is in the address. */
@Route(value = MatrixNavigation.MATRIX, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final Texts texts = Texts.here(MatrixView.class);
    private String title = texts.get("action");

    MatrixView(PlanViewFrame frame) {
        this.frame = frame;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanInView view = frame.current().orElseThrow(NotFoundException::new);
        PlanTree plan = frame.tree(view);
        Set<ItemId> readable = new VisibleItems(plan, view.access()).readable();
        Matrix matrix = Matrix.of(plan, view.format(), view.units(), item -> readable.contains(item.id()))
                .orElseThrow(NotFoundException::new);
        MatrixFilter filter = MatrixFilter.parse(event.getLocation().getQueryParameters());
        title = matrix.level().plural();
        removeAll();
        add(PlanViewFrame.head(view, title, texts.get("below"))
                .actions(Buttons.link(PlanNavigation.PLAN, texts.get("back"))));
        if (matrix.rows().isEmpty()) {
            add(new EmptyState(texts.get("empty.title"), texts.get("empty.words")));
            return;
        }
        List<Row> shown = matrix.rows().stream().filter(filter::matches).toList();
        add(new MatrixBar(matrix, filter, unitWord(view.format(), matrix.level()), texts, MatrixView::go));
        MatrixCross.of(matrix, shown, filter, texts).ifPresent(this::add);
        add(count(shown.size(), matrix.rows().size(), filter));
        add(
                shown.isEmpty()
                        ? new EmptyState(texts.get("none.title"), texts.get("none.words"))
                        : table(matrix, shown, plan, view.format()));
    }

    private static void go(MatrixFilter filter) {
        UI.getCurrent().navigate(MatrixView.class, filter.query());
    }

    private Paragraph count(int shown, int all, MatrixFilter filter) {
        Paragraph count =
                new Paragraph(filter.isEmpty() ? texts.get("count.all", all) : texts.get("count.some", shown, all));
        count.addClassName("pdo-note");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private ReadingTable table(Matrix matrix, List<Row> shown, PlanTree plan, PlanFormat format) {
        ReadingTable table = new ReadingTable(matrix.level().plural());
        table.addClassName("pdo-matrix");
        table.column(objectWord(format, matrix.level())).column(underWord(format, matrix.level()));
        table.column(unitWord(format, matrix.level()));
        matrix.fields().forEach(field -> table.column(field.name()));
        for (Row row : shown) {
            List<Component> cells = new ArrayList<>();
            cells.add(linked(row, plan));
            cells.add(new Span(row.under()));
            cells.add(new Span(row.unit().map(Unit::name).orElse("")));
            for (Field field : matrix.fields()) {
                cells.add(new Span(Matrix.text(field, row)));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Div linked(Row row, PlanTree plan) {
        Div cell = new Div();
        if (row.linked().isEmpty()) {
            cell.add(
                    new Anchor(PlanNavigation.sheet(row.item().id()), row.item().title()));
            cell.add(new StateBadge(texts.get("row.unlinked"), StateBadge.Tone.WARN));
            return cell;
        }
        for (Item item : row.linked()) {
            cell.add(new Div(new Anchor(PlanNavigation.sheet(item.id()), item.title())));
            shared(item, plan, cell);
        }
        if (row.otherWords()) {
            Span other = new Span(texts.get("row.words", row.item().title()));
            other.addClassName("pdo-note");
            cell.add(other);
        }
        return cell;
    }

    private void shared(Item item, PlanTree plan, Div cell) {
        long units = plan.links().stream()
                .filter(link -> link.item().equals(item.id()) && link.parentUnit() != null)
                .count();
        if (units > 0) {
            cell.add(new StateBadge(texts.get("row.shared", units), StateBadge.Tone.NEUTRAL));
        }
    }

    /** The levels whose items are linked to the rows, by name. */
    private static String objectWord(PlanFormat format, Level level) {
        return String.join(
                ", ",
                format.levels().stream()
                        .filter(other -> other.links().stream().anyMatch(l -> l.to().equals(level.code())))
                        .map(Level::name)
                        .toList());
    }

    private String underWord(PlanFormat format, Level level) {
        List<String> above = level.parents().stream()
                .flatMap(code -> format.level(code).stream())
                .map(Level::name)
                .toList();
        return above.isEmpty() ? texts.get("under") : String.join(", ", above);
    }

    private String unitWord(PlanFormat format, Level level) {
        String kind = level.unit().kind();
        return kind == null
                ? texts.get("unit")
                : format.unitKind(kind).map(UnitKind::name).orElse(texts.get("unit"));
    }
}
