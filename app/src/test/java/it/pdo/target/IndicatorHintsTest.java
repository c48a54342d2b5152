package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorHintsTest {

    private static IndicatorHints clues(String name) {
        return new IndicatorHints(TargetContext.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arretrato delle pratiche",
                "Tasso di morosità",
                "Reclami ricevuti",
                "Lamentele",
                "Segnalazioni negative",
                "Disservizi",
                "Errori nei dati",
                "Non conformità rilevabili",
                "Scostamento dal bilancio",
                "Assenteismo",
                "Tasso di assenza",
                "Infortuni",
                "Incidenti stradali",
                "Penali pagate",
                "Età media",
                "Dispersione idrica",
                "Evasione tributaria"
            })
    void unwelcome_things_are_better_few(String name) {
        assertThat(clues(name).lowerIsBetter(MeasureUnit.Count.PLAIN)).isTrue();
        assertThat(clues(name).lowerIsBetter(MeasureUnit.Percent.PLAIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assenza di errori",
                "Rispetto dello scostamento",
                "Recupero arretrati",
                "Reclami gestiti",
                "Reclami evasi",
                "Errori risolti",
                "Reclami chiusi",
                "Reclami con risposta",
                "Arretrato smaltito",
                "Reclami definiti",
                "Riduzione reclami",
                "Incidenti rilevati",
                "Incidenti censiti",
                "Lotta all'evasione",
                "Accertamento dell'evasione",
                "Incontri",
                ""
            })
    void unwelcome_things_dealt_with_are_not(String name) {
        assertThat(clues(name).lowerIsBetter(MeasureUnit.Count.PLAIN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Tempo medio di rilascio, true",
        "Tempi di risposta, true",
        "Tempi massimi, true",
        "Attesa allo sportello, true",
        "Durata del procedimento, true",
        "Tempestività dei pagamenti, true",
        "Giorni di ritardo, true",
        "Rispetto dei tempi di risposta, false",
        "Apertura della biblioteca, false",
    })
    void waiting_is_better_short(String name, boolean lower) {
        assertThat(clues(name).lowerIsBetter(new MeasureUnit.Time(TimeUnit.DAYS)))
                .isEqualTo(lower);
        assertThat(clues(name).lowerIsBetter(MeasureUnit.Count.PLAIN)).isEqualTo(lower);
        assertThat(clues(name).lowerIsBetter(MeasureUnit.Percent.PLAIN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Costo del servizio, true",
        "Spese di gestione, true",
        "Spesa media, true",
        "Risparmio di spesa, false",
        "Riduzione dei costi, false",
        "Capacità di spesa, false",
        "Spesa impegnata, false",
        "Spesa liquidata, false",
        "Copertura del costo, false",
        "Entrate da sponsor, false",
    })
    void costs_are_better_low(String name, boolean lower) {
        assertThat(clues(name).lowerIsBetter(MeasureUnit.Euro.PLAIN)).isEqualTo(lower);
    }

    @ParameterizedTest
    @CsvSource({
        "Riduzione dei consumi, true",
        "Diminuzione, true",
        "Contenimento della spesa, true",
        "Calo, true",
        "Consumi: misura la riduzione, true",
        "La riduzione dei consumi, false",
    })
    void reduction_is_said_at_the_head(String name, boolean reduction) {
        assertThat(clues(name).saysReduction()).isEqualTo(reduction);
        assertThat(clues(name).saysIncrease()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "10, Valore dei progetti, false",
        "999, Valore dei progetti, false",
        "1000, Valore dei progetti, true",
        "-1000, Valore dei progetti, true",
        "10, Importo introitato, true",
        "10, Numero importi, false",
        "10, N. importi, false",
        "10, Contributi (€), true",
        "10, Contributi in euro, true",
        "10, Contributi, false",
    })
    void bare_number_is_money_when_the_name_says_so(BigDecimal value, String name, boolean money) {
        assertThat(clues(name).unitOfBareNumber(value, false) instanceof MeasureUnit.Euro)
                .isEqualTo(money);
    }

    @Test
    void scaled_number_is_money_when_the_name_mentions_money_anywhere() {
        BigDecimal value = new BigDecimal("3000000");
        assertThat(clues("Opere su conto capitale").unitOfBareNumber(value, true))
                .isEqualTo(MeasureUnit.Euro.PLAIN);
        assertThat(clues("Opere su conto capitale").unitOfBareNumber(value, false))
                .isEqualTo(MeasureUnit.Count.PLAIN);
        assertThat(clues("N. visite con risorse proprie").unitOfBareNumber(value, true))
                .isEqualTo(MeasureUnit.Count.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Rapporto tra posizioni e dipendenti, dipendenti per posizione",
        "Rapporto fra dirigenti e impiegati, impiegati per dirigente",
        "Rapporto tra uffici e addetti, addetti per ufficio",
        "Rapporto tra scuole e alunni, alunni per scuola",
        "Rapporto tra unita e persone, persone per unita",
        "Rapporto tra settori e addetti, addetti per settore",
        "Alberi ogni 1000 abitanti, alberi ogni 1000 abitanti",
        "Verde: numero di alberi ogni 100 abitanti, alberi ogni 100 abitanti",
        "Superficie a verde pro capite, mq/abitante",
        "Libri per abitante, libri/abitante",
        "Libri in relazione al numero di abitanti (vol/ab), libri/abitante",
    })
    void proportion_is_named_by_its_parts(String name, String unit) {
        assertThat(clues(name).unitOfBareNumber(BigDecimal.TEN, false)).isEqualTo(new MeasureUnit.Proportion(unit));
    }

    @Test
    void name_is_read_up_to_a_length() {
        String far = "x".repeat(1_000) + " reclami";
        assertThat(clues(far).lowerIsBetter(MeasureUnit.Count.PLAIN)).isFalse();
        assertThat(clues("x".repeat(992) + " reclami").lowerIsBetter(MeasureUnit.Count.PLAIN))
                .isTrue();
    }
}
