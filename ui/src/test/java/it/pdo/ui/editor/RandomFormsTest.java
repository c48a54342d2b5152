package it.pdo.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.SumTable;
import it.pdo.planning.content.PlanContents;
import it.pdo.ui.form.FormText;
import it.pdo.ui.plan.Drawn;
import it.pdo.ui.plan.RandomPlan;
import it.pdo.ui.text.Texts;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a format says: the form of an item asks for what it shows exactly once, and for nothing that it hides. */
final class RandomFormsTest {

    static Stream<RandomPlan> plans() {
        return RandomPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void form_asksForEachVisibleFieldOnce_andForNoHiddenOne(RandomPlan plan) {
        Element form = form(plan);

        for (Field field : plan.shape().fields()) {
            int years = field.perYear()
                    ? plan.format().years().to() - plan.format().years().from() + 1
                    : 1;
            long asked = Drawn.elements(
                            form,
                            element -> List.of("label", "legend", "span").contains(element.getTag())
                                    && Drawn.words(element).contains(plan.mark(field))
                                    && element.getChildren().allMatch(Element::isTextNode))
                    .size();
            assertThat(asked).as(field.name()).isEqualTo(visible(plan, field) ? years : 0);
        }
        for (Level.Section section : plan.shape().sections()) {
            boolean any = section.fields().stream()
                    .flatMap(code -> plan.shape().field(code).stream())
                    .anyMatch(field -> visible(plan, field));
            assertThat(Drawn.count(form, plan.mark(section), "h2"))
                    .as(section.title())
                    .isEqualTo(any ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void form_hasTheColumnsOfWhatItsLevelCarriesOnce_andNoOthers(RandomPlan plan) {
        Element form = form(plan);

        columns(plan, form, Level.Part.PEOPLE, plan.format().people(), "/people/columns/");
        columns(plan, form, Level.Part.RESOURCES, plan.format().resources(), "/resources/columns/");
    }

    private static void columns(
            RandomPlan plan, Element form, Level.Part part, @Nullable SumTable shape, String columns) {
        for (int i = 0; shape != null && i < shape.columns().size(); i++) {
            assertThat(Drawn.count(form, RandomPlan.mark(columns + i), "th"))
                    .isEqualTo(plan.shape().carries(part) ? 1 : 0);
        }
    }

    private static boolean visible(RandomPlan plan, Field field) {
        Field.VisibleWhen when = field.visibleWhen();
        Object asked = when == null ? null : plan.item().fields().get(when.field());
        List<?> said = asked instanceof List<?> several ? several : asked == null ? List.of() : List.of(asked);
        return when == null
                || said.stream()
                        .anyMatch(one ->
                                when.isOneOf().isEmpty() || when.isOneOf().contains(String.valueOf(one)));
    }

    private static Element form(RandomPlan plan) {
        FormSubject subject = FormSubject.stored(
                plan.item().id(),
                PlanContents.of(plan.tree()),
                plan.tree(),
                plan.format(),
                plan.units(),
                plan.people(),
                plan.format().years().from());
        FormText base = FormWriter.of(subject);
        Component form = new ItemForm("key", subject, base, base.copy(), silent(), texts()).component();
        return form.getElement();
    }

    private static Texts texts() {
        return Texts.of(ItemForm.class, Locale.ITALIAN);
    }

    /** A page that does nothing about its form. */
    static ItemForm.Host silent() {
        return (ItemForm.Host) Proxy.newProxyInstance(
                ItemForm.Host.class.getClassLoader(), new Class<?>[] {ItemForm.Host.class}, (host, told, with) -> null);
    }
}
