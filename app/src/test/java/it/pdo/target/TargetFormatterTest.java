package it.pdo.target;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.target.Unreadable.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFormatterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "almeno 70%                   | almeno 70%                   | at least 70%",
                "> 8.500                      | più di 8.500                 | more than 8,500",
                "max 1.325,50 €               | al massimo 1.325,5 €         | at most € 1,325.5",
                "20 €/mq                      | almeno 20 €/mq               | at least € 20/mq",
                "500 € per dipendente         | almeno 500 € per dipendente  | at least € 500 per dipendente",
                "< 10 giorni                  | meno di 10 giorni            | less than 10 days",
                "= 3 incontri                 | esattamente 3 incontri       | exactly 3 incontri",
                "80% delle azioni             | almeno 80% di azioni         | at least 80% of azioni",
                "entro il 01/02/2022          | entro il 01/02/2022          | by 1 February 2022",
                "Avvio entro il 01/02/2022    | Avvio entro il 01/02/2022    | Avvio by 1 February 2022",
                "on                           | sì                           | yes",
                "7/10                         | almeno 7 su 10               | at least 7 out of 10",
                "almeno 2 incontri al mese    | almeno 2 incontri/mese       | at least 2 incontri per month",
                "almeno 2 mq/abitante         | almeno 2 mq/abitante         | at least 2 mq/abitante",
                "tra 10 e 20 giorni           | tra 10 e 20 giorni           | between 10 and 20 days",
                "≤ -5%                        | variazione non superiore a -5% | a change of at most -5%",
                "≥ +5%                        | variazione non inferiore a +5% | a change of at least +5%",
                "> +5%                        | variazione superiore a +5%   | a change of more than +5%",
                "< -5%                        | variazione inferiore a -5%   | a change of less than -5%",
                "= -5%                        | variazione esattamente -5%   | a change of exactly -5%",
                "2% in più rispetto al 2020   | almeno 2% di aumento rispetto al 2020 | an increase of at least 2% on 2020",
                "riduzione del 2%             | almeno 2% di riduzione       | a reduction of at least 2%",
                "almeno 3 prove; > 5%         | almeno 3 prove; più di 5%    | at least 3 prove; more than 5%",
                "Nuova sede aperta            | Nuova sede aperta            | Nuova sede aperta",
                "Nuova sede entro il 01/02/2022 | Nuova sede entro il 01/02/2022 | Nuova sede by 1 February 2022",
            })
    void target_says_itself_back_in_both_languages(String text, String italian, String english) {
        TargetReading reading = TargetReader.read(text, TargetContext.NONE);
        assertThat(reading.describe(Locale.ITALIAN)).isEqualTo(italian);
        assertThat(reading.describe(Locale.ITALY)).isEqualTo(italian);
        assertThat(reading.describe(Locale.UK)).isEqualTo(english);
        assertThat(reading.describe(Locale.GERMAN)).isEqualTo(italian);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 1 secondo, 2 secondi, 1 second, 2 seconds",
        "MINUTES, 1 minuto, 2 minuti, 1 minute, 2 minutes",
        "HOURS, 1 ora, 2 ore, 1 hour, 2 hours",
        "DAYS, 1 giorno, 2 giorni, 1 day, 2 days",
        "WEEKS, 1 settimana, 2 settimane, 1 week, 2 weeks",
        "WORKING_DAYS, 1 giorno lavorativo, 2 giorni lavorativi, 1 working day, 2 working days",
        "MONTHS, 1 mese, 2 mesi, 1 month, 2 months",
        "YEARS, 1 anno, 2 anni, 1 year, 2 years",
    })
    void time_is_singular_or_plural(TimeUnit unit, String one, String two, String englishOne, String englishTwo) {
        Target single = new Target.Threshold(Comparison.AT_MOST, Quantity.of("1.0", new MeasureUnit.Time(unit)));
        Target pair = new Target.Threshold(Comparison.AT_MOST, Quantity.of("2", new MeasureUnit.Time(unit)));
        assertThat(TargetFormatter.of(single, Locale.ITALIAN)).isEqualTo("al massimo " + one);
        assertThat(TargetFormatter.of(pair, Locale.ITALIAN)).isEqualTo("al massimo " + two);
        assertThat(TargetFormatter.of(single, Locale.ENGLISH)).isEqualTo("at most " + englishOne);
        assertThat(TargetFormatter.of(pair, Locale.ENGLISH)).isEqualTo("at most " + englishTwo);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, giorno, day",
        "WEEK, settimana, week",
        "MONTH, mese, month",
        "QUARTER, trimestre, quarter",
        "HALF_YEAR, semestre, half year",
        "YEAR, anno, year",
    })
    void rate_names_its_period(RatePeriod period, String italian, String english) {
        Target rate =
                new Target.Threshold(Comparison.AT_LEAST, Quantity.of("2", new MeasureUnit.PerPeriod("", period)));
        assertThat(TargetFormatter.of(rate, Locale.ITALIAN)).isEqualTo("almeno 2/" + italian);
        assertThat(TargetFormatter.of(rate, Locale.ENGLISH)).isEqualTo("at least 2 per " + english);
        assertThat(TargetNotation.of(rate).unit()).isEqualTo("n./" + italian);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY, nessun testo, no text",
        "TOO_LONG, testo troppo lungo: al massimo 500 caratteri, text too long: at most 500 characters",
        "NO_MEANING, colonna 4: «xyz» non si capisce, column 4: “xyz” cannot be understood",
        "BAD_NUMBER, colonna 4: «xyz» non è un numero, column 4: “xyz” is not a number",
        "NO_SUCH_DATE, colonna 4: «xyz» non è una data esistente, column 4: “xyz” is not an existing date",
        "MISSING_YEAR, colonna 4: «xyz» non dice di quale anno, column 4: “xyz” does not say of which year",
        "UPSIDE_DOWN_RANGE, colonna 4: l'intervallo va dal maggiore al minore, column 4: the range runs from the higher to the lower",
        "ZERO_DENOMINATOR, colonna 4: il totale non può essere zero, column 4: the total cannot be zero",
        "UNEXPECTED, colonna 4: inatteso: «xyz», column 4: unexpected: “xyz”",
        "OTHER_UNIT, colonna 4: «xyz» non è nell'unità di misura del valore atteso, column 4: “xyz” is not in the unit of the target",
    })
    void reason_is_told_in_both_languages(Reason reason, String italian, String english) {
        Unreadable why = new Unreadable(reason, 4, "xyz");
        assertThat(why.describe(Locale.ITALIAN)).isEqualTo(italian);
        assertThat(why.describe(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void long_fragment_is_cut_between_characters() {
        String face = "\ud83d\ude00";
        assertThat(new Unreadable(Reason.UNEXPECTED, 1, face.repeat(30)).describe(Locale.ITALIAN))
                .endsWith("«" + face.repeat(30) + "»");
        assertThat(new Unreadable(Reason.UNEXPECTED, 1, face.repeat(31)).describe(Locale.ITALIAN))
                .endsWith("«" + face.repeat(30) + "…»");
        assertThat(new Unreadable(Reason.UNEXPECTED, 1, "a\nb").describe(Locale.ITALIAN))
                .endsWith("«a b»");
    }

    @Test
    void change_without_baseline_names_none() {
        Target change = new Target.Change(
                Comparison.AT_LEAST,
                Quantity.of("0", MeasureUnit.Percent.PLAIN),
                Target.ChangeKind.SIGNED,
                OptionalInt.empty(),
                Optional.empty());
        assertThat(TargetFormatter.of(change, Locale.ITALIAN)).isEqualTo("variazione non inferiore a 0%");
        assertThat(TargetFormatter.of(change, Locale.ENGLISH)).isEqualTo("a change of at least 0%");
    }
}
