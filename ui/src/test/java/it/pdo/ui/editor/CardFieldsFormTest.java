package it.pdo.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import it.pdo.format.CardField;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.ui.form.FormText;
import it.pdo.ui.plan.Drawn;
import it.pdo.ui.plan.RandomPlan;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The columns that a format defines in its indicator card, in the form of an item. */
class CardFieldsFormTest {
    private static final Texts TEXTS = Texts.of(ItemForm.class, Locale.ITALIAN);

    private static FormSubject subject() {
        RandomPlan plan = RandomPlan.all()
                .filter(any -> any.shape().carries(Level.Part.INDICATORS)
                        && !any.tree().indicators(any.item().id()).isEmpty())
                .findFirst()
                .orElseThrow();
        PlanFormat format = plan.format()
                .with(f -> f.indicatorCard(Objects.requireNonNull(plan.format().indicatorCard())
                        .with(card -> card.fields(List.of(
                                CardField.of(Field.of("base", "Base", new FieldType.Plain(FieldType.PlainType.NUMBER))),
                                CardField.of(Field.of("doppio", "Doppio", new FieldType.Computed("{base} * 2"))),
                                CardField.of(Field.of("anni", "Anni", new FieldType.Plain(FieldType.PlainType.TEXT))
                                        .with(field -> field.perYear(true))),
                                CardField.of(Field.of("nota", "Nota", new FieldType.Plain(FieldType.PlainType.TEXT))
                                        .with(field -> field.required(true))))))));
        return FormSubject.stored(
                plan.item().id(),
                PlanContents.of(plan.tree()),
                plan.tree(),
                format,
                plan.units(),
                plan.people(),
                format.years().from());
    }

    private static String prefix(FormSubject subject) {
        return "indicator/" + subject.start().indicators().getFirst().id() + "/field/";
    }

    @Test
    void typedValues_areReadByTheirTypes_andWrittenBackAsTyped() {
        FormSubject subject = subject();
        int year = subject.tree().plan().fromYear();
        FormText base = FormWriter.of(subject);
        FormText form = base.copy();
        form.put(prefix(subject) + "base", "1.234,5");
        form.put(prefix(subject) + "anni/" + year, "≥ 90%");
        form.put(prefix(subject) + "nota", "a mano");

        IndicatorContent read =
                FormReader.read(subject, base, form, TEXTS).item().indicators().getFirst();

        assertThat(read.fields())
                .containsEntry("base", new BigDecimal("1234.5"))
                .containsEntry("anni", Map.of(String.valueOf(year), "≥ 90%"))
                .containsEntry("nota", "a mano")
                .doesNotContainKey("doppio");
    }

    @Test
    void wrongNumber_andMissingRequiredValue_areToldAtTheirInputs() {
        FormSubject subject = subject();
        FormText base = FormWriter.of(subject);
        FormText form = base.copy();
        form.put(prefix(subject) + "base", "dodici");

        FormReading reading = FormReader.read(subject, base, form, TEXTS);

        assertThat(reading.wrong()).containsKey(prefix(subject) + "base");
        assertThat(reading.missing()).containsKey(prefix(subject) + "nota");
    }

    @Test
    void computedColumn_showsItsValueFromWhatIsTyped() {
        FormSubject subject = subject();
        FormText base = FormWriter.of(subject);
        FormText form = base.copy();
        form.put(prefix(subject) + "base", "21,5");

        Component drawn = new ItemForm("key", subject, base, form, RandomFormsTest.silent(), TEXTS).component();

        assertThat(Drawn.elements(
                        drawn.getElement(),
                        element -> "pdo-computed".equals(element.getAttribute("class"))
                                && element.getTextRecursively().equals("43")))
                .hasSize(1);
    }
}
