package it.pdo.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PrintLayout;
import it.pdo.format.SumTable;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.ui.month.Sheets;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a format says: what it shows is on the sheet exactly once, what it hides is not, on screen and on paper. */
final class RandomSheetsTest {

    static Stream<RandomPlan> plans() {
        return RandomPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void sheet_hasEachVisibleFieldAndSectionOnce_andNoHiddenOne(RandomPlan plan) {
        Div sheet = sheet(plan);

        for (Field field : plan.shape().fields()) {
            assertThat(Drawn.count(sheet.getElement(), plan.mark(field), "dt"))
                    .as(field.name())
                    .isEqualTo(shown(plan, field) ? 1 : 0);
        }
        for (Level.Section section : plan.shape().sections()) {
            boolean any = section.fields().stream()
                    .flatMap(code -> plan.shape().field(code).stream())
                    .anyMatch(field -> shown(plan, field));
            assertThat(Drawn.count(sheet.getElement(), plan.mark(section), "h2"))
                    .as(section.title())
                    .isEqualTo(any ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void sheet_hasTheColumnsOfWhatItsLevelCarriesOnce_andNoOthers(RandomPlan plan) {
        Div sheet = sheet(plan);

        table(plan, sheet, Level.Part.PEOPLE, plan.format().people(), "/people/columns/");
        table(plan, sheet, Level.Part.RESOURCES, plan.format().resources(), "/resources/columns/");
        for (int i = 0; i < plan.format().checkpoints().size(); i++) {
            assertThat(Drawn.count(sheet.getElement(), RandomPlan.mark("/checkpoints/" + i), "th"))
                    .isEqualTo(plan.hasCronoprogram() ? 1 : 0);
        }
        List<Element> own = cards(sheet, PrintLayout.Part.INDICATORS);
        assertThat(own).hasSize(plan.shape().carries(Level.Part.INDICATORS) ? 1 : 0);
        var card = plan.format().indicatorCard();
        for (int i = 0;
                card != null
                        && !own.isEmpty()
                        && i < card.dimensions().options().size();
                i++) {
            assertThat(Drawn.count(own.getFirst(), RandomPlan.mark("/indicator-card/dimensions/" + i), "td"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void paper_hasThePartsOfTheLayoutInItsOrder_andWhoSigns_andNothingElse(RandomPlan plan) {
        Texts texts = Texts.of(PrintView.class, Locale.ITALIAN);
        Div printed = printed(plan, texts);
        PrintLayout layout = plan.shape().print();
        Element sheet = Drawn.elements(
                        printed.getElement(), element -> element.getClassList().contains("pdo-sheet"))
                .getFirst();

        assertThat(printed.getElement().getClassList())
                .contains("print-" + FieldsDecoder.spelling(layout.orientation()));
        assertThat(printed.getElement().getClassList().contains("print-break")).isEqualTo(layout.pageBreak());
        assertThat(sheet.getClassList()).contains("print-columns-" + layout.columns());
        List<String> order =
                layout.parts().stream().map(FieldsDecoder::spelling).toList();
        for (Element card : sheet.getChildren()
                .filter(one -> one.hasAttribute("data-print"))
                .toList()) {
            int place = order.indexOf(card.getAttribute("data-print"));
            assertThat(card.getClassList().contains("print-none")).isEqualTo(!order.isEmpty() && place < 0);
            assertThat(card.getStyle().get("--print-order")).isEqualTo(place < 0 ? null : String.valueOf(place));
        }
        assertThat(Drawn.elements(
                                printed.getElement(),
                                element -> element.getParent() != null
                                        && element.getParent().getClassList().contains("pdo-signatures"))
                        .stream()
                        .map(Drawn::words))
                .isEqualTo(layout.signatures());
        assertThat(Drawn.count(printed.getElement(), plan.item().title(), "h2")).isEqualTo(1);
    }

    /** Said here again and not asked of the product: a value, or something that must be there and is missing. */
    private static boolean shown(RandomPlan plan, Field field) {
        Map<String, Object> values = plan.item().fields();
        Field.VisibleWhen when = field.visibleWhen();
        Object asked = when == null ? null : values.get(when.field());
        List<?> said = asked instanceof List<?> several ? several : asked == null ? List.of() : List.of(asked);
        boolean visible = when == null
                || said.stream()
                        .anyMatch(one ->
                                when.isOneOf().isEmpty() || when.isOneOf().contains(String.valueOf(one)));
        return visible && (values.containsKey(field.code()) || field.required());
    }

    private static void table(RandomPlan plan, Div sheet, Level.Part part, @Nullable SumTable shape, String columns) {
        for (int i = 0; shape != null && i < shape.columns().size(); i++) {
            assertThat(Drawn.count(sheet.getElement(), RandomPlan.mark(columns + i), "th"))
                    .isEqualTo(plan.shape().carries(part) ? 1 : 0);
        }
    }

    private static List<Element> cards(Div sheet, PrintLayout.Part part) {
        return Drawn.elements(
                sheet.getElement(), element -> FieldsDecoder.spelling(part).equals(element.getAttribute("data-print")));
    }

    private static Div sheet(RandomPlan plan) {
        return SheetPreview.of(plan.item(), plan.tree(), plan.format(), plan.units(), plan.people(), Locale.ITALIAN);
    }

    private static Div printed(RandomPlan plan, Texts texts) {
        PlanInView view = new PlanInView(
                Sheets.anna(), "Comune", plan.tree().plan(), plan.format(), plan.units(), null, List.of());
        FieldFormatter words = new FieldFormatter(
                plan.tree(),
                plan.units().all(),
                plan.people().stream().collect(Collectors.toMap(one -> one.code(), Function.identity())),
                texts);
        return new PlanSheets(
                        plan.tree(), view, SheetProgress.none(plan.tree().plan().fromYear()), words, texts)
                .printed(plan.item());
    }
}
