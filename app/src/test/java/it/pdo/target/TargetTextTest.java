package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TargetTextTest {

    private static String words(TargetReading reading) {
        return reading.describe(Locale.ITALIAN);
    }

    @Test
    void target_thatAPersonConfirmed_meansWhatWasConfirmed() {
        var target = new TargetText("n. controlli", null, "circa 100", "almeno 90");

        assertThat(target.text()).isEqualTo("almeno 90");
        assertThat(target.isConfirmed()).isTrue();
        assertThat(target.in(2022)).isEqualTo(TargetReader.read("almeno 90", TargetContext.of("n. controlli")));
    }

    @Test
    void target_nobodyConfirmed_meansWhatIsWritten() {
        var target = new TargetText("n. controlli", null, "almeno 100", null);

        assertThat(target.isConfirmed()).isFalse();
        assertThat(words(target.in(2022))).isEqualTo("almeno 100");
    }

    @Test
    void target_thatIsNotWritten_isReadAsEmpty() {
        var target = new TargetText("n. controlli", null, null, null);

        assertThat(target.text()).isEmpty();
        assertThat(target.in(2022)).isInstanceOfSatisfying(TargetReading.NotUnderstood.class, none -> assertThat(
                        none.why().reason())
                .isEqualTo(Unreadable.Reason.EMPTY));
    }

    @Test
    void date_withoutAYear_fallsInTheYearAsked() {
        var target = new TargetText("Avvio", null, "entro il 30/06", null);

        assertThat(((TargetReading.Understood) target.in(2023)).target())
                .isEqualTo(new Target.Deadline(LocalDate.of(2023, 6, 30), ""));
    }

    @Test
    void nameAndUnit_ofTheIndicator_areTakenIntoAccount() {
        assertThat(new TargetText("Riduzione dei costi", "%", "2", null).in(2022))
                .isNotEqualTo(new TargetText("Numero di corsi", null, "2", null).in(2022));
    }

    @Test
    void otherWords_areReadForTheSameIndicator() {
        var target = new TargetText("Riduzione dei costi", "%", "2", "3");

        assertThat(target.meaning("2", 2022)).isEqualTo(new TargetText("Riduzione dei costi", "%", "2", null).in(2022));
    }
}
