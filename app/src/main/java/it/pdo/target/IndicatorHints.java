package it.pdo.target;

import it.pdo.shared.ItalianNumbers;
import it.pdo.target.token.Folding;
import it.pdo.target.token.WordStems;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name and unit of an indicator tell about its target: which direction is better, and what a bare number
 * counts. Only the first {@link #LONGEST} characters of a name are used.
 */
final class IndicatorHints {

    private static final int LONGEST = 1_000;
    private static final int YEARS_SPOKEN_OF = 6;
    private static final int FIRST_YEAR_SPOKEN_OF = 2_010;
    private static final int LAST_YEAR_SPOKEN_OF = 2_040;
    private static final BigDecimal SMALLEST_SUM_OF_MONEY = BigDecimal.valueOf(1_000);

    private static final Pattern REDUCTION =
            Pattern.compile("^(?:riduzion|diminuzion|contenimento|calo|abbattimento|taglio)|\\bmisura la riduzione");
    private static final Pattern INCREASE =
            Pattern.compile("^(?:increment|aument|estension|crescit|ampliament)|\\bincremento percentuale");
    private static final Pattern BASELINE = Pattern.compile("\\b(?:sul|dal|rispetto al|nel|del) (20\\d\\d)\\b");

    private static final WordStems WAITING = WordStems.of(
            "temp[oi] (?:medi[oa]?|massim[oi]|di|per|necessar)|attes[ae]\\b|durata\\b|tempestivita\\b",
            "ritard[oi]\\b|entro quant");
    private static final WordStems COSTS = WordStems.of("cost[oi]\\b|spes[ae]\\b");
    private static final WordStems COSTS_WELCOME =
            WordStems.of("risparmi|riduzion|capacita\\b|impegnat|liquidat|liquidazion|copertura\\b");
    private static final WordStems UNWELCOME = WordStems.of(
            "arretrat|morosita\\b|reclam|lament|negativ[eio]\\b|disserviz|error[ei]\\b|non conform|scostament",
            "assenteism|tasso di assenza|infortun|incident|penal[ei]\\b|eta media\\b|dispersione\\b|evasione\\b");
    private static final WordStems DEALT_WITH = WordStems.of(
            "assenza di\\b|rispetto\\b|recuper|gestit|evas[ei]\\b|risolt|chius|rispost|smaltit|definit[ei]\\b",
            "riduzion|rilevat|censit|lotta\\b|accertament");

    /** Work against something unwelcome is welcome: controls against evasion, pupils looked after. */
    private static final WordStems DEEDS = WordStems.of(
            "controll|verific|intervent|azion[ei]\\b|iniziativ|progett|incontr|sopralluog|ispezion|seguit",
            "assistit|coinvolt|presi in carico|prevenzion|corsi\\b");

    private static final String OF_A_SERVICE =
            " (?:di |del |della |dell )?(?:apertura|formazione|attivita|servizio|presenza"
                    + "|lezion|esposizion|funzionament|erogazion|volontariat|ricevimento)";
    private static final WordStems WELCOME_TIME = WordStems.of(
            "giorn[io]" + OF_A_SERVICE,
            "giornate" + OF_A_SERVICE,
            "ore" + OF_A_SERVICE,
            "settimane" + OF_A_SERVICE,
            "mesi" + OF_A_SERVICE,
            "minuti" + OF_A_SERVICE);
    private static final WordStems BELOW_ZERO =
            WordStems.of("ritard|anticip|scostament|differenz|variazion|saldo|tempestivita\\b|scart[oi]\\b|temperatur");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:kpi \\d+ ?[:.-] ?)?(?:n\\b|nr\\b|num\\b|numer|quantita)|\\bnumero di\\b|\\bnumero dei\\b|\\bn\\. ");
    private static final Pattern PERCENT_FIRST = Pattern.compile("^(?:%|percentuale|in percentuale)");
    private static final Pattern MONEY_FIRST = Pattern.compile(
            "^(?:import[oi]|spes[ae]|cost[oi]|atti di liquidazione|risparmi[o]?|incass|gettito|entrat[ae] |introit"
                    + "|riscossion|euro\\b|€)|€$|\\(€\\)|\\(euro\\)|\\bin euro\\b");
    private static final WordStems MONEY_SOMEWHERE = WordStems.of(
            "spesa\\b|spese\\b|costo\\b|liquidazion|conto capitale|import[oi]\\b|risorse\\b|euro\\b|finanziament|valore\\b",
            "entrate\\b");
    private static final Pattern VALUE_FIRST = Pattern.compile("^valor[ei]\\b");

    private static final Pattern PER_THOUSAND = Pattern.compile("\\bogni ([\\d.]{1,9}) abitanti");
    private static final WordStems PER_INHABITANT =
            WordStems.of("per abitante|pro capite|(?<=/)ab\\b|(?<=/)abitant|per abitanti");
    private static final WordStems SURFACE = WordStems.of("mq\\b|spazi\\b|superfic|verde\\b|estensione\\b");
    private static final Pattern THINGS = Pattern.compile("\\bnumero (?:di |dei |delle |degli )?([a-z]{3,20})");
    private static final Pattern FIRST_WORD = Pattern.compile("^([a-z]{3,20})");
    private static final Pattern RATIO_OF =
            Pattern.compile("\\brapporto(?: \\w{1,20})? (?:tra|fra) ([a-z]{3,20})(?: di [a-z]{1,20})? e ([a-z]{3,20})");

    private static final Pattern IN_E = Pattern.compile(".*(?:oni|enti|anti|ori)");

    private static final WordStems VEHICLE_KM = WordStems.of(
            "tpl\\b.{0,60}\\bper km\\b|trasporto pubblico\\b.{0,60}\\bper km\\b|vett\\*km|vetture[- /*]km");
    private static final Pattern LENGTH =
            Pattern.compile("(?:^|[:;(] ?|numero di |n\\. ?(?:di )?)(?:km|chilometri)\\b|\\bsviluppo chilometrico");
    private static final Pattern AREA = Pattern.compile("(?:^|[:;(] ?|numero di |n\\. ?(?:di )?)(?:mq|metri quadr)");
    private static final WordStems AGE = WordStems.of("eta (?:media|anagrafica)\\b");
    private static final WordStems PER_SQUARE_METRE =
            WordStems.of("al metro quadr|al mq|per metro quadr|per mq|(?<=/)mq\\b");
    private static final WordStems PER_EMPLOYEE =
            WordStems.of("per dipendente|unitari[oa]\\b.{0,60}\\b(?:risorse umane|personale|dipendent)");

    /** Names of things that stand at a level, rather than go through a change. */
    private static final Pattern LEVEL = Pattern.compile(
            "^(?:kpi \\d+ ?[:.-] ?)?(?:grado|livello|tasso|indice|percentuale|%|quota|valore|punteggio|voto|media|rapporto)\\b");

    private static final WordStems MILLIONS = WordStems.of(
            "milioni(?: di)? ?(?:euro|€)|mln(?: di)? ?(?:euro|€)|(?<=\\bin )milioni\\b|(?<=\\()mln\\)|m€|(?<=€/)mln");
    private static final WordStems THOUSANDS = WordStems.of(
            "(?<=\\bin )migliaia\\b|migliaia di (?:euro|€)|k€|(?<=€/)000|(?<=€/)1\\.?000|euro/000|euro/1\\.?000");
    private static final Pattern BASELINE_VALUE = Pattern.compile(
            "\\b(?:baseline|base|valore (?:di partenza|iniziale|base)|partenza)(?: ?[:=]| di| pari a)? ?(\\d[\\d.,]{0,20})");

    private static final Map<TimeUnit, Pattern> NAMES_OF_TIME = Map.of(
            TimeUnit.SECONDS, Pattern.compile("\\bsecond"),
            TimeUnit.MINUTES, Pattern.compile("\\bminut"),
            TimeUnit.HOURS, Pattern.compile("\\bor[ae]"),
            TimeUnit.DAYS, Pattern.compile("\\bgiorn"),
            TimeUnit.WORKING_DAYS, Pattern.compile("\\bgiorn"),
            TimeUnit.WEEKS, Pattern.compile("\\bsettiman"),
            TimeUnit.MONTHS, Pattern.compile("\\bmes[ei]"),
            TimeUnit.YEARS, Pattern.compile("\\bann[oi]"));

    private final TargetContext context;
    private final String name;
    private final String unitOfMeasure;
    private @Nullable BigDecimal scale;

    IndicatorHints(TargetContext context) {
        this.context = context;
        this.name = Folding.fold(cut(context.indicatorName()));
        this.unitOfMeasure = Folding.fold(cut(context.unitOfMeasure()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    TargetContext context() {
        return context;
    }

    OptionalInt planYear() {
        return context.planYear();
    }

    /** Whether a plan of this year may speak of that one. */
    boolean isNear(int year) {
        return planYear().isPresent()
                ? Math.abs(year - planYear().getAsInt()) <= YEARS_SPOKEN_OF
                : year >= FIRST_YEAR_SPOKEN_OF && year <= LAST_YEAR_SPOKEN_OF;
    }

    boolean isLevel() {
        return LEVEL.matcher(name).find();
    }

    /** What a bare number is to be multiplied by: a million for {@code in milioni di euro}; one where nothing is said. */
    BigDecimal scale() {
        BigDecimal known = scale;
        if (known == null) {
            known = scaleSaid();
            scale = known;
        }
        return known;
    }

    private BigDecimal scaleSaid() {
        if (MILLIONS.isIn(name) || MILLIONS.isIn(unitOfMeasure)) {
            return BigDecimal.valueOf(1_000_000);
        }
        boolean thousands = THOUSANDS.isIn(name) || THOUSANDS.isIn(unitOfMeasure);
        return thousands ? BigDecimal.valueOf(1_000) : BigDecimal.ONE;
    }

    /** Whether days, hours or the like are the things counted: {@code 6 giorni} of “Giorni di formazione”. */
    boolean counts(MeasureUnit.Time time, MeasureUnit expected) {
        String noun =
                switch (expected) {
                    case MeasureUnit.Count count -> count.noun();
                    case MeasureUnit.Proportion proportion -> proportion.name();
                    case MeasureUnit.PerPeriod rate -> rate.noun();
                    case MeasureUnit.Percent _, MeasureUnit.Euro _, MeasureUnit.Time _ -> "";
                };
        return Objects.requireNonNull(NAMES_OF_TIME.get(time.unit()))
                .matcher(name + " " + Folding.fold(noun) + " " + unitOfMeasure)
                .find();
    }

    boolean isScaled() {
        return scale().compareTo(BigDecimal.ONE) > 0;
    }

    /** A number in single units: {@code 25} of an indicator in millions is 25 000 000, unless it was written out. */
    BigDecimal inFull(Atom.Amount number, MeasureUnit unit) {
        boolean scalable = unit instanceof MeasureUnit.Euro || unit.equals(MeasureUnit.Count.PLAIN);
        if (!scalable || number.scaled()) {
            return number.value();
        }
        BigDecimal scale = scale();
        boolean writtenOut = number.value().abs().compareTo(scale) >= 0;
        return writtenOut ? number.value() : number.value().multiply(scale);
    }

    /** The value a change is measured from, where the name gives it: {@code (baseline 700)}. */
    Optional<BigDecimal> baselineValue() {
        Matcher value = BASELINE_VALUE.matcher(name);
        return value.find() ? ItalianNumbers.parse(value.group(1).replaceAll("[.,]$", "")) : Optional.empty();
    }

    boolean saysReduction() {
        return REDUCTION.matcher(name).find();
    }

    boolean saysIncrease() {
        return INCREASE.matcher(name).find();
    }

    OptionalInt baselineYear() {
        Matcher year = BASELINE.matcher(name);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** Whether lower values of the unit are better, as far as the name tells. */
    boolean lowerIsBetter(MeasureUnit unit) {
        boolean unwelcome = UNWELCOME.isIn(name) && !DEALT_WITH.isIn(name) && !DEEDS.isIn(name);
        boolean waiting = WAITING.isIn(name) && !DEALT_WITH.isIn(name.replace("rispost", ""));
        boolean cost = COSTS.isIn(name) && !COSTS_WELCOME.isIn(name);
        return switch (unit) {
            case MeasureUnit.Time _ -> waiting || unwelcome;
            case MeasureUnit.Euro _ -> cost || unwelcome;
            case MeasureUnit.Percent _ -> unwelcome;
            case MeasureUnit.Count _, MeasureUnit.PerPeriod _, MeasureUnit.Proportion _ ->
                unwelcome || (waiting && !COUNTED.matcher(name).find());
        };
    }

    /** Whether the name or the unit of the indicator holds one of the words. */
    boolean speakOf(WordStems words) {
        return words.isIn(name) || words.isIn(unitOfMeasure);
    }

    /** Whether an amount of it may be less than zero: how much earlier, how much below. */
    boolean goBelowZero() {
        return BELOW_ZERO.isIn(name);
    }

    /** Whether more time is better: days of opening, hours of training. */
    boolean isWelcomeTime() {
        return WELCOME_TIME.isIn(name);
    }

    /** The unit of a number that the text leaves bare. */
    MeasureUnit unitOfBareNumber(BigDecimal value, boolean scaled) {
        return declaredUnit()
                .or(this::proportion)
                .or(() -> money(value, scaled))
                .orElseGet(this::counted);
    }

    /** The unit for amounts of money, with what each euro is for. */
    MeasureUnit.Euro euro() {
        if (PER_SQUARE_METRE.isIn(name)) {
            return new MeasureUnit.Euro("/mq");
        }
        if (PER_EMPLOYEE.isIn(name)) {
            return new MeasureUnit.Euro("per dipendente");
        }
        return PER_INHABITANT.isIn(name) ? new MeasureUnit.Euro("/abitante") : MeasureUnit.Euro.PLAIN;
    }

    boolean isAge() {
        return AGE.isIn(name);
    }

    private Optional<MeasureUnit> declaredUnit() {
        if (PERCENT_FIRST.matcher(name).find()) {
            return Optional.of(MeasureUnit.Percent.PLAIN);
        }
        return Vocabulary.unitNamed(unitOfMeasure);
    }

    private Optional<MeasureUnit> proportion() {
        Matcher ratio = RATIO_OF.matcher(name);
        if (ratio.find()) {
            return Optional.of(new MeasureUnit.Proportion(ratio.group(2) + " per " + singular(ratio.group(1))));
        }
        Matcher perThousand = PER_THOUSAND.matcher(name);
        if (perThousand.find()) {
            return Optional.of(new MeasureUnit.Proportion(thing() + " ogni " + perThousand.group(1) + " abitanti"));
        }
        if (PER_INHABITANT.isIn(name) && !MONEY_FIRST.matcher(name).find()) {
            String thing = SURFACE.isIn(name) ? "mq" : thing();
            return Optional.of(new MeasureUnit.Proportion(thing + "/abitante"));
        }
        return Optional.empty();
    }

    private Optional<MeasureUnit> money(BigDecimal value, boolean scaled) {
        boolean counted = COUNTED.matcher(name).find();
        boolean large = value.abs().compareTo(SMALLEST_SUM_OF_MONEY) >= 0;
        boolean money = MONEY_FIRST.matcher(name).find()
                || (large && VALUE_FIRST.matcher(name).find())
                || (scaled && (MONEY_SOMEWHERE.isIn(name) || name.indexOf('€') >= 0));
        return money && !counted ? Optional.of(euro()) : Optional.empty();
    }

    private MeasureUnit counted() {
        if (VEHICLE_KM.isIn(name)) {
            return new MeasureUnit.Count("vett*km");
        }
        if (LENGTH.matcher(name).find()) {
            return new MeasureUnit.Count("km");
        }
        if (AREA.matcher(name).find()) {
            return new MeasureUnit.Count("mq");
        }
        return AGE.isIn(name) ? new MeasureUnit.Count("anni") : MeasureUnit.Count.PLAIN;
    }

    private String thing() {
        Matcher counted = THINGS.matcher(name);
        Matcher first = FIRST_WORD.matcher(name);
        return counted.find() && !counted.group(1).equals("abitanti")
                ? counted.group(1)
                : first.find() ? first.group(1) : "n.";
    }

    /**
     * The singular of a plural noun; covers the nouns used in ratios: posizioni, dirigenti, settori, uffici, scuole,
     * unità.
     */
    private static String singular(String plural) {
        String stem = plural.substring(0, plural.length() - 1);
        if (IN_E.matcher(plural).matches()) {
            return stem + "e";
        }
        if (plural.endsWith("fici")) {
            return plural + "o";
        }
        return plural.endsWith("i") ? stem + "o" : plural.endsWith("e") ? stem + "a" : plural;
    }
}
