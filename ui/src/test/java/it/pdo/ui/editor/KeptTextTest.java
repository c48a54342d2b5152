package it.pdo.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Level;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.ui.form.FormText;
import it.pdo.ui.plan.RandomPlan;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a form kept from another time: its paths and constants were written once and are read for ever. */
class KeptTextTest {

    private static RandomPlan plan() {
        return RandomPlan.all()
                .filter(plan -> plan.shape().carries(Level.Part.CRONOPROGRAM)
                        && plan.shape().carries(Level.Part.INDICATORS)
                        && !plan.tree().indicators(plan.item().id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static FormSubject subject(RandomPlan plan) {
        return FormSubject.stored(
                plan.item().id(),
                PlanContents.of(plan.tree()),
                plan.tree(),
                plan.format(),
                plan.units(),
                plan.people(),
                plan.format().years().from());
    }

    @Test
    void text_keptUnderThePathsOfThatTime_isReadIntoTheItem() {
        FormSubject subject = subject(plan());
        FormText base = FormWriter.of(subject);
        FormText form = base.copy();
        String indicator =
                "indicator/" + subject.start().indicators().getFirst().id() + "/";
        form.put("title", "Altro titolo");
        form.put("state", "SUSPENDED");
        form.put("cell/MONTH/2026/3", "33,3");
        form.put("cell/YEAR/2031/0", "12");
        form.put(indicator + "name", "Altro nome");
        form.put(indicator + "dimension", "tempo");
        form.put(indicator + "unit", "giorni");
        form.put(indicator + "target", "max 10");
        form.put(indicator + "source", "protocollo");
        form.put(indicator + "control", "a campione");
        form.put(indicator + "description", "spiega");
        form.put(indicator + "derivation", "FORMULA");
        form.put(indicator + "detail", "a / b");
        form.put(indicator + "state", "CANCELLED");
        form.put(indicator + "weight", "2,5");
        form.put(indicator + "actions", "7");
        form.put(indicator + "action/7/text", "Avviare");
        form.put(indicator + "action/7/weight", "4");

        WholeItem read = FormReader.read(subject, base, form, Texts.of(ItemForm.class, Locale.ITALIAN))
                .item();

        assertThat(read.title()).isEqualTo("Altro titolo");
        assertThat(read.state()).isEqualTo(ItemState.SUSPENDED);
        assertThat(read.cronoprogram())
                .anySatisfy(cell -> {
                    assertThat(cell.kind()).isEqualTo(CellKind.MONTH);
                    assertThat(cell.year()).isEqualTo(2026);
                    assertThat(cell.month()).isEqualTo(3);
                    assertThat(cell.planned()).isEqualTo("33.3");
                })
                .anySatisfy(cell -> {
                    assertThat(cell.kind()).isEqualTo(CellKind.YEAR);
                    assertThat(cell.planned()).isEqualTo("12");
                });
        IndicatorContent first = read.indicators().getFirst();
        assertThat(first.id()).isEqualTo(subject.start().indicators().getFirst().id());
        assertThat(first.name()).isEqualTo("Altro nome");
        assertThat(first.dimension()).isEqualTo("tempo");
        assertThat(first.unitOfMeasure()).isEqualTo("giorni");
        assertThat(first.targetText()).isEqualTo("max 10");
        assertThat(first.source()).isEqualTo("protocollo");
        assertThat(first.controlMethod()).isEqualTo("a campione");
        assertThat(first.description()).isEqualTo("spiega");
        assertThat(first.derivation()).isEqualTo(IndicatorDerivation.FORMULA);
        assertThat(first.derivationDetail()).isEqualTo("a / b");
        assertThat(first.state()).isEqualTo(ItemState.CANCELLED);
        assertThat(first.weight()).isEqualTo(new BigDecimal("2.5"));
        assertThat(first.actions()).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("Avviare");
            assertThat(action.weight()).isEqualTo("4");
        });
    }
}
