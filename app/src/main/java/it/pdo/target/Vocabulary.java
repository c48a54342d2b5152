package it.pdo.target;

import static java.util.Map.entry;

import it.pdo.target.token.Phrase;
import it.pdo.target.token.Token;
import it.pdo.target.token.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of target texts, folded: directions, units, periods, scales, and fillers. */
final class Vocabulary {

    static final Phrase<Comparison> DIRECTIONS = Phrase.book(Map.of(
            Comparison.AT_LEAST,
            ">=|almeno|minimo|min|come minimo|non meno di|non meno del|non inferiore a|non inferiore al|non inferiori a"
                    + "|non inferiore allo|maggiore o uguale a|maggiore o uguale di|uguale o maggiore di"
                    + "|superiore o uguale a|superiore o uguale al|uguale o superiore a|uguale o superiore al"
                    + "|pari o superiore a|pari o superiore al|pari ad almeno|pari almeno a",
            Comparison.MORE_THAN,
            ">|piu di|piu del|superiore a|superiore al|superiore allo|superiori a|maggiore di|maggiore del|oltre|oltre il",
            Comparison.AT_MOST,
            "<=|massimo|max|al massimo|al piu|non piu di|non oltre|non oltre il|non superiore a|non superiore al"
                    + "|non superiori a|fino a|fino ad|fino al|entro|entro il|entro i|entro le|entro la|entro l|entro lo"
                    + "|entro gli|minore o uguale a|minore o uguale di|inferiore o uguale a|inferiore o uguale al"
                    + "|uguale o inferiore a|pari o inferiore a|pari o inferiore al|entro e non oltre"
                    + "|entro e non oltre il",
            Comparison.LESS_THAN,
            "<|meno di|meno del|inferiore a|inferiore al|inferiore allo|inferiori a|minore di|minore del|sotto|sotto il",
            Comparison.EXACTLY,
            "=|esattamente|esattamente il"));

    /** Directions that follow their number. */
    static final Phrase<Comparison> DIRECTIONS_AFTER = Phrase.book(Map.of(
            Comparison.AT_LEAST, "o piu|e piu|o superiore|e oltre|o oltre|minimo|come minimo",
            Comparison.AT_MOST, "o meno|o inferiore|massimo|al massimo|max"));

    static final Phrase<MeasureUnit> UNITS = Phrase.book(Map.ofEntries(
            entry(MeasureUnit.Percent.PLAIN, "%|per cento|percento"),
            entry(MeasureUnit.Euro.PLAIN, "€|euro|eur|di euro"),
            entry(new MeasureUnit.Time(TimeUnit.SECONDS), "secondi|secondo|sec|s|\""),
            entry(new MeasureUnit.Time(TimeUnit.MINUTES), "minuti|minuto|min|'"),
            entry(new MeasureUnit.Time(TimeUnit.HOURS), "ore|ora|h"),
            entry(new MeasureUnit.Time(TimeUnit.DAYS), "giorni|giorno|gg|giorni solari|giorni di calendario|gg solari"),
            entry(
                    new MeasureUnit.Time(TimeUnit.WORKING_DAYS),
                    "giorni lavorativi|giorno lavorativo|gg lavorativi|gg lav|giorni lav|giorni feriali|giorni utili"),
            entry(new MeasureUnit.Time(TimeUnit.WEEKS), "settimane|settimana|sett"),
            entry(new MeasureUnit.Time(TimeUnit.MONTHS), "mesi|mese"),
            entry(new MeasureUnit.Time(TimeUnit.YEARS), "anni|anno"),
            entry(new MeasureUnit.Count("km"), "km|chilometri|chilometro"),
            entry(new MeasureUnit.Count("mq"), "mq|m2|metri quadri|metri quadrati|metro quadro"),
            entry(new MeasureUnit.Count("kg"), "kg|chili|chilogrammi"),
            entry(new MeasureUnit.Count("kWh"), "kwh"),
            entry(new MeasureUnit.Count("t"), "t|tonnellate|tonnellata")));

    static final Phrase<RatePeriod> PERIODS = Phrase.book(Map.of(
            RatePeriod.DAY, "/ giorno|/ g|/ gg|al giorno|ogni giorno|giornalieri|giornaliere|giornaliero|giornaliera",
            RatePeriod.WEEK,
                    "/ settimana|/ sett|alla settimana|a settimana|la settimana|ogni settimana|settimanali|settimanale",
            RatePeriod.MONTH, "/ mese|/ mesi|al mese|ogni mese|mensili|mensile",
            RatePeriod.QUARTER, "/ trimestre|/ trim|a trimestre|al trimestre|ogni trimestre|trimestrali|trimestrale",
            RatePeriod.HALF_YEAR, "/ semestre|/ sem|a semestre|al semestre|ogni semestre|semestrali|semestrale",
            RatePeriod.YEAR, "/ anno|/ a|all anno|l anno|ogni anno|annui|annue|annuo|annua|annuali|annuale"));

    static final Phrase<BigDecimal> SCALES = Phrase.book(Map.of(
            BigDecimal.valueOf(1_000), "mila|k|migliaia",
            BigDecimal.valueOf(1_000_000), "mln|milioni|milione|mil|mio|mln di|milioni di|milione di",
            BigDecimal.valueOf(1_000_000_000), "mld|miliardi|miliardo|miliardi di"));

    /** Words that announce a count. */
    static final Set<String> COUNTING = Set.of("n", "nr", "num", "numero", "no");

    /** Words without meaning between a direction and its number, or at the start of a text. */
    static final Set<String> FILLERS = Set.of(
            "il", "lo", "la", "i", "gli", "le", "l", "di", "del", "dello", "della", "dell", "dei", "degli", "delle",
            "a", "al", "allo", "alla", "all", "ai", "agli", "alle", "da", "dal", "dallo", "dalla", "dall", "dai",
            "dagli", "dalle", "in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle", "su", "sul", "sullo",
            "sulla", "sull", "sui", "sugli", "sulle", "con", "per", "tra", "fra", "e", "ed", "o", "ad", "un", "uno",
            "una", "circa", "ca", "pari", "uguale", "se", "che");

    /** Whole texts that mean that something is done. */
    static final Set<String> ON =
            Set.of("on", "si", "on/off", "off/on", "si/no", "no/si", "s/n", "si/ no", "fatto", "realizzato", "x", "ok");

    /** Marks without meaning when alone. */
    static final Set<String> HARMLESS = Set.of(
            ".", ",", ";", ":", "(", ")", "[", "]", "/", "-", "'", "\"", "«", "»", "°", "&", "+", "*", "!", "?", "_",
            "#", "•", "…", "\\", "|", "%", "€");

    private Vocabulary() {}

    /** The unit that a plan gives an indicator; an unknown word is the noun that is counted. */
    static Optional<MeasureUnit> unitNamed(String folded) {
        List<Token> tokens = Tokenizer.tokens(folded);
        if (tokens.isEmpty()
                || tokens.size() > 4
                || COUNTING.contains(tokens.getFirst().folded())) {
            return Optional.empty();
        }
        Optional<Phrase.Match<MeasureUnit>> known = UNITS.at(tokens, 0).filter(m -> m.length() == tokens.size());
        if (known.isPresent()) {
            return Optional.of(known.get().meaning());
        }
        boolean oneWord = tokens.size() == 1 && tokens.getFirst().kind() == Token.Kind.WORD;
        return oneWord ? Optional.of(new MeasureUnit.Count(folded)) : Optional.empty();
    }
}
