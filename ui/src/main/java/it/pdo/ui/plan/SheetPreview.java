package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.Person;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.ui.text.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet of an item that is stored nowhere: what a format being written would print. Nothing in it can be pressed. */
public final class SheetPreview {
    private SheetPreview() {}

    /** The sheet of one item of a plan in memory; months are those of the plan's first year. */
    public static Div of(
            Item item, PlanTree plan, PlanFormat format, UnitTree units, Collection<Person> people, Locale locale) {
        Texts texts = Texts.of(SheetPreview.class, locale);
        Map<String, Person> byCode =
                people.stream().collect(Collectors.toMap(Person::code, Function.identity(), (one, _) -> one));
        FieldFormatter words = new FieldFormatter(plan, units.all(), byCode, texts);
        SheetProgress progress = SheetProgress.none(plan.plan().fromYear());
        ItemSheet sheet = new ItemSheet(item, plan, format, units, progress, words, texts);
        unlink(sheet);
        return sheet;
    }

    /** The sample that a format's own shape suggests for one of its levels; the first level when it has no such. */
    public static Div sample(PlanFormat format, String level, Locale locale) {
        SamplePlan sample = SamplePlan.of(format, level, Texts.of(SheetPreview.class, locale));
        return of(sample.item(), sample.tree(), format, sample.units(), sample.people(), locale);
    }

    private static void unlink(Component component) {
        if (component instanceof Anchor anchor) {
            anchor.removeHref();
        }
        if (component.getElement().getClassList().contains("pdo-table-frame")) {
            // Without its links a wide table would be out of the keyboard's reach.
            component.getElement().setAttribute("tabindex", "0");
        }
        component.getChildren().forEach(SheetPreview::unlink);
    }
}
