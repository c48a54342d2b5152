package it.pdo.target;

import static java.util.Map.entry;

import it.pdo.target.token.ItalianNumerals;
import it.pdo.target.token.Phrase;
import it.pdo.target.token.Token;
import it.pdo.target.token.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of target texts, folded: directions, units, periods, scales, and fillers. */
final class Vocabulary {

    private static final String MORE =
            "piu di|piu del|superiore a|superiore al|superiore allo|superiori a|maggiore di|maggiore del|oltre|oltre il"
                    + "|oltre i|oltre le|sopra|sopra il|al di sopra di|al di sopra del|superare|superare il|superare i"
                    + "|superare le|supera|supera il|superando";
    private static final String LESS =
            "meno di|meno del|inferiore a|inferiore al|inferiore allo|inferiori a|minore di|minore del|sotto|sotto il"
                    + "|sotto i|sotto le|al di sotto di|al di sotto del|al di sotto dei";
    /** What turns a direction round: {@code mai oltre}, {@code senza superare}, {@code non scendere sotto}. */
    private static final List<String> NEGATIONS = List.of(
            "non",
            "mai",
            "senza",
            "senza mai",
            "non mai",
            "non deve",
            "non devono",
            "non puo",
            "non scendere",
            "non scende",
            "non andare",
            "mai scendere",
            "non piu alto di",
            "senza scendere");

    static final Phrase<Comparison> DIRECTIONS = Phrase.book(Map.of(
            Comparison.AT_LEAST,
            ">=|almeno|minimo|min|come minimo|non inferiori a|maggiore o uguale a|maggiore o uguale di"
                    + "|uguale o maggiore di|superiore o uguale a|superiore o uguale al|uguale o superiore a"
                    + "|uguale o superiore al|pari o superiore a|pari o superiore al|pari ad almeno|pari almeno a|"
                    + turned(LESS),
            Comparison.MORE_THAN,
            ">|" + MORE,
            Comparison.AT_MOST,
            "<=|massimo|max|al massimo|al piu|fino a|fino ad|fino al|entro|entro il|entro i|entro le|entro la|entro l"
                    + "|entro lo|entro gli|minore o uguale a|minore o uguale di|inferiore o uguale a"
                    + "|inferiore o uguale al|uguale o inferiore a|pari o inferiore a|pari o inferiore al"
                    + "|entro e non oltre|entro e non oltre il|tassativamente entro|"
                    + turned(MORE),
            Comparison.LESS_THAN,
            "<|" + LESS,
            Comparison.EXACTLY,
            "=|esattamente|esattamente il"));

    private static String turned(String writings) {
        return NEGATIONS.stream()
                .flatMap(not -> Stream.of(writings.split("\\|")).map(writing -> not + " " + writing))
                .collect(Collectors.joining("|"));
    }

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

    /** Short forms that offices put in front of their number. */
    static final Phrase<MeasureUnit> UNITS_IN_FRONT = Phrase.book(Map.ofEntries(
            entry(MeasureUnit.Euro.PLAIN, "eur"),
            entry(new MeasureUnit.Time(TimeUnit.DAYS), "gg|giorni|giorno"),
            entry(new MeasureUnit.Time(TimeUnit.MONTHS), "mesi"),
            entry(new MeasureUnit.Time(TimeUnit.MINUTES), "minuti"),
            entry(new MeasureUnit.Count("km"), "km"),
            entry(new MeasureUnit.Count("mq"), "mq|m2"),
            entry(new MeasureUnit.Count("kg"), "kg"),
            entry(new MeasureUnit.Count("kWh"), "kwh")));

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
            "#", "•", "…", "\\", "|", "%", "€", "±", "->");

    private Vocabulary() {}

    /**
     * A part of a whole.
     *
     * @param length of its writing, in tokens
     */
    record Fraction(int numerator, int denominator, int length) {}

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            entry("mezzo", 2),
            entry("terzo", 3),
            entry("terzi", 3),
            entry("quarto", 4),
            entry("quarti", 4),
            entry("quinto", 5),
            entry("quinti", 5),
            entry("decimo", 10),
            entry("decimi", 10));
    private static final Map<String, List<Integer>> FRACTION_SIGNS =
            Map.of("½", List.of(1, 2), "⅓", List.of(1, 3), "⅔", List.of(2, 3), "¼", List.of(1, 4), "¾", List.of(3, 4));

    /** A fraction in words or as a sign; {@code la metà} too, where it opens the text or follows a direction. */
    static Optional<Fraction> fraction(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        List<Integer> sign = FRACTION_SIGNS.get(token.folded());
        if (sign != null) {
            boolean whole = index > 0 && tokens.get(index - 1).isNumeral();
            return whole ? Optional.empty() : Optional.of(new Fraction(sign.getFirst(), sign.getLast(), 1));
        }
        Integer part =
                index + 1 < tokens.size() ? PARTS.get(tokens.get(index + 1).folded()) : null;
        if (token.kind() != Token.Kind.WORD || part == null) {
            return Optional.empty();
        }
        boolean hour = index + 2 < tokens.size() && tokens.get(index + 2).isWord("d");
        return ItalianNumerals.parse(token.folded())
                .filter(n -> !hour && n.signum() > 0 && n.intValue() <= part)
                .map(n -> new Fraction(n.intValue(), part, 2));
    }

    /** The unit a plan names for an indicator; a word we do not know names what is counted. */
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
