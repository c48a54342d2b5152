package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.format.Level;
import it.pdo.identity.Grant;
import it.pdo.identity.Operation;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.WholeItem;
import it.pdo.tenancy.IdGenerator;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.plan.VisibleItems;
import it.pdo.ui.session.PageAddress;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new item: the choice of its level, then its form with the proposed code. */
@Route(value = EditorNavigation.ADD, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class AddView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient EditorService editor;
    private final Texts texts = Texts.here(AddView.class);

    AddView(PlanViewFrame frame, EditorService editor) {
        this.frame = frame;
        this.editor = editor;
    }

    @Override
    public String getPageTitle() {
        return texts.get("add.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanInView view = frame.asked(event, EditorNavigation.OF).orElseThrow(NotFoundException::new);
        PlanTree tree = editor.tree(view);
        EditAccess doors = new EditAccess(view, editor.open(view), texts);
        // A head may write under an objective of their director that they do not read as a whole.
        Optional<Item> under = PageAddress.parameter(event, EditorNavigation.UNDER, ItemId::parse)
                .map(id -> tree.item(id)
                        .filter(found -> new VisibleItems(tree, view.access()).mayRead(found.id())
                                || !doors.add(found.id()).isEmpty())
                        .orElseThrow(NotFoundException::new));
        ItemId parent = under.map(Item::id).orElse(null);
        List<Level> levels = doors.add(parent);
        Optional<Level> chosen = PageAddress.parameter(event, EditorNavigation.LEVEL)
                .flatMap(code -> levels.stream()
                        .filter(level -> level.code().equals(code))
                        .findFirst())
                .or(() -> levels.size() == 1 ? Optional.of(levels.getFirst()) : Optional.empty());
        add(new PageHead(chosen.map(level -> texts.get("add.level", level.name().toLowerCase(texts.locale())))
                        .orElse(texts.get("add.title")))
                .above(under.map(FieldInputs::named).orElse(view.plan().title()))
                .below(chosen.map(Level::help).orElse("")));
        if (!levels.isEmpty()) {
            doors.notice().ifPresent(this::add);
        }
        if (chosen.isPresent()) {
            add(form(view, tree, chosen.get(), parent));
        } else if (levels.isEmpty()) {
            add(doors.closed());
        } else {
            add(choice(view, parent, levels));
        }
    }

    private Div choice(PlanInView view, @Nullable ItemId parent, List<Level> levels) {
        Div cards = new Div();
        cards.addClassName("pdo-cards");
        for (Level level : levels) {
            Div card = new Div(
                    new H2(new Anchor(EditorNavigation.add(view.plan().id(), parent, level.code()), level.name())));
            String help = level.help();
            if (help != null) {
                card.add(new Paragraph(help));
            }
            card.addClassName("pdo-card");
            cards.add(card);
        }
        return cards;
    }

    private ItemEditing form(PlanInView view, PlanTree tree, Level level, @Nullable ItemId parent) {
        UnitId unit = unit(view, tree, level, parent);
        String code = CodeProposals.next(tree, level, parent, unit).orElse("");
        int last = (parent == null ? tree.roots() : tree.children(parent))
                .stream().mapToInt(Item::position).max().orElse(-1);
        WholeItem start =
                WholeItem.blank(parent, level.code(), code, "", last + 1).with(code, "", unit, null);
        ItemId id = new ItemId(IdGenerator.next());
        FormSubject subject = editor.fresh(view, id, start, EditorView.year(view));
        String key = "new/" + level.code() + "/" + (parent == null ? PlanNavigation.PLAN : parent);
        return new ItemEditing(
                editor,
                view,
                subject,
                key,
                () -> Optional.of(editor.fresh(view, id, start, EditorView.year(view))),
                texts);
    }

    /** The unit preset for a new item: the user's own, where the unit is not inherited. */
    private static @Nullable UnitId unit(PlanInView view, PlanTree tree, Level level, @Nullable ItemId parent) {
        boolean inherited =
                parent != null && tree.item(parent).flatMap(tree::unitOf).isPresent();
        if (level.unit().use() == Level.Use.NONE || inherited) {
            return null;
        }
        String kind = level.unit().kind();
        return view.who().grants().stream()
                .map(Grant::unit)
                .flatMap(Optional::stream)
                .flatMap(unit -> view.units().find(unit).stream())
                .filter(unit -> kind == null || unit.kind().equalsIgnoreCase(kind))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
    }
}
