package it.pdo.target;

import it.pdo.shared.ItalianNumbers;
import it.pdo.target.token.Folding;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WAITING =
            Pattern.compile("\\btemp[oi] (?:medi[oa]?|massim[oi]|di|per|necessar)|\\battes[ae]\\b"
                    + "|\\bdurata\\b|\\btempestivita\\b|\\britard[oi]\\b|\\bentro quant");
    private static final Pattern COSTS = Pattern.compile("\\bcost[oi]\\b|\\bspes[ae]\\b");
    private static final Pattern COSTS_WELCOME = Pattern.compile(
            "\\brisparmi|\\briduzion|\\bcapacita\\b|\\bimpegnat|\\bliquidat|\\bliquidazion|\\bcopertura\\b");
    private static final Pattern UNWELCOME =
            Pattern.compile("\\barretrat|\\bmorosita\\b|\\breclam|\\blament|\\bnegativ[eio]\\b"
                    + "|\\bdisserviz|\\berror[ei]\\b|\\bnon conform|\\bscostament|\\bassenteism|\\btasso di assenza|\\binfortun"
                    + "|\\bincident|\\bpenal[ei]\\b|\\beta media\\b|\\bdispersione\\b|\\bevasione\\b");
    private static final Pattern DEALT_WITH = Pattern.compile(
            "\\bassenza di\\b|\\brispetto\\b|\\brecuper|\\bgestit|\\bevas[ei]\\b"
                    + "|\\brisolt|\\bchius|\\brispost|\\bsmaltit|\\bdefinit[ei]\\b|\\briduzion|\\brilevat|\\bcensit|\\blotta\\b|\\baccertament");

    /** Work against something unwelcome is welcome: controls against evasion, pupils looked after. */
    private static final Pattern DEEDS = Pattern.compile(
            "\\bcontroll|\\bverific|\\bintervent|\\bazion[ei]\\b|\\biniziativ|\\bprogett|\\bincontr"
                    + "|\\bsopralluog|\\bispezion|\\bseguit|\\bassistit|\\bcoinvolt|\\bpresi in carico|\\bprevenzion|\\bcorsi\\b");

    private static final Pattern WELCOME_TIME = Pattern.compile(
            "\\b(?:giorn[io]|giornate|ore|settimane|mesi|minuti) (?:di |del |della |dell )?"
                    + "(?:apertura|formazione|attivita|servizio|presenza|lezion|esposizion|funzionament|erogazion|volontariat|ricevimento)");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:kpi \\d+ ?[:.-] ?)?(?:n\\b|nr\\b|num\\b|numer|quantita)|\\bnumero di\\b|\\bnumero dei\\b|\\bn\\. ");
    private static final Pattern PERCENT_FIRST = Pattern.compile("^(?:%|percentuale|in percentuale)");
    private static final Pattern MONEY_FIRST = Pattern.compile(
            "^(?:import[oi]|spes[ae]|cost[oi]|atti di liquidazione|risparmi[o]?|incass|gettito|entrat[ae] |introit"
                    + "|riscossion|euro\\b|€)|€$|\\(€\\)|\\(euro\\)|\\bin euro\\b");
    private static final Pattern MONEY_SOMEWHERE = Pattern.compile(
            "\\bspesa\\b|\\bspese\\b|\\bcosto\\b|\\bliquidazion|\\bconto capitale|\\bimport[oi]\\b|\\brisorse\\b|\\beuro\\b|€"
                    + "|\\bfinanziament|\\bvalore\\b|\\bentrate\\b");
    private static final Pattern VALUE_FIRST = Pattern.compile("^valor[ei]\\b");

    private static final Pattern PER_THOUSAND = Pattern.compile("\\bogni ([\\d.]{1,9}) abitanti");
    private static final Pattern PER_INHABITANT =
            Pattern.compile("\\bper abitante|\\bpro capite|/ab\\b|/abitant|\\bper abitanti");
    private static final Pattern SURFACE =
            Pattern.compile("\\bmq\\b|\\bspazi\\b|\\bsuperfic|\\bverde\\b|\\bestensione\\b");
    private static final Pattern THINGS = Pattern.compile("\\bnumero (?:di |dei |delle |degli )?([a-z]{3,20})");
    private static final Pattern FIRST_WORD = Pattern.compile("^([a-z]{3,20})");
    private static final Pattern RATIO_OF =
            Pattern.compile("\\brapporto(?: \\w{1,20})? (?:tra|fra) ([a-z]{3,20})(?: di [a-z]{1,20})? e ([a-z]{3,20})");

    private static final Pattern IN_E = Pattern.compile(".*(?:oni|enti|anti|ori)");

    private static final Pattern VEHICLE_KM =
            Pattern.compile("\\b(?:tpl|trasporto pubblico)\\b.{0,60}\\bper km\\b|\\bvett\\*km|\\bvetture[- /*]km");
    private static final Pattern LENGTH =
            Pattern.compile("(?:^|[:;(] ?|numero di |n\\. ?(?:di )?)(?:km|chilometri)\\b|\\bsviluppo chilometrico");
    private static final Pattern AREA = Pattern.compile("(?:^|[:;(] ?|numero di |n\\. ?(?:di )?)(?:mq|metri quadr)");
    private static final Pattern AGE = Pattern.compile("\\beta (?:media|anagrafica)\\b");
    private static final Pattern PER_SQUARE_METRE =
            Pattern.compile("\\bal (?:metro quadr|mq)|\\bper (?:metro quadr|mq)|/mq\\b");
    private static final Pattern PER_EMPLOYEE =
            Pattern.compile("\\bper dipendente|\\bunitari[oa]\\b.{0,60}\\b(?:risorse umane|personale|dipendent)");

    /** Names of things that stand at a level, rather than go through a change. */
    private static final Pattern LEVEL = Pattern.compile(
            "^(?:kpi \\d+ ?[:.-] ?)?(?:grado|livello|tasso|indice|percentuale|%|quota|valore|punteggio|voto|media|rapporto)\\b");

    private static final Pattern MILLIONS = Pattern.compile(
            "\\b(?:in|valori in|dati in)? ?(?:milioni|mln)(?: di)? ?(?:euro|€)|\\bin milioni\\b|\\(mln\\)|\\bm€|€/mln");
    private static final Pattern THOUSANDS = Pattern.compile(
            "\\bin migliaia\\b|\\bmigliaia di (?:euro|€)|\\bk€|€/000|€/1\\.?000|\\beuro/000|\\beuro/1\\.?000|\\(k€\\)");
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
        if (MILLIONS.matcher(name).find() || MILLIONS.matcher(unitOfMeasure).find()) {
            return BigDecimal.valueOf(1_000_000);
        }
        boolean thousands = THOUSANDS.matcher(name).find()
                || THOUSANDS.matcher(unitOfMeasure).find();
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
        boolean unwelcome = UNWELCOME.matcher(name).find()
                && !DEALT_WITH.matcher(name).find()
                && !DEEDS.matcher(name).find();
        boolean waiting = WAITING.matcher(name).find()
                && !DEALT_WITH.matcher(name.replace("rispost", "")).find();
        boolean cost =
                COSTS.matcher(name).find() && !COSTS_WELCOME.matcher(name).find();
        return switch (unit) {
            case MeasureUnit.Time _ -> waiting || unwelcome;
            case MeasureUnit.Euro _ -> cost || unwelcome;
            case MeasureUnit.Percent _ -> unwelcome;
            case MeasureUnit.Count _, MeasureUnit.PerPeriod _, MeasureUnit.Proportion _ ->
                unwelcome || (waiting && !COUNTED.matcher(name).find());
        };
    }

    /** Whether more time is better: days of opening, hours of training. */
    boolean isWelcomeTime() {
        return WELCOME_TIME.matcher(name).find();
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
        if (PER_SQUARE_METRE.matcher(name).find()) {
            return new MeasureUnit.Euro("/mq");
        }
        if (PER_EMPLOYEE.matcher(name).find()) {
            return new MeasureUnit.Euro("per dipendente");
        }
        return PER_INHABITANT.matcher(name).find() ? new MeasureUnit.Euro("/abitante") : MeasureUnit.Euro.PLAIN;
    }

    boolean isAge() {
        return AGE.matcher(name).find();
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
        if (PER_INHABITANT.matcher(name).find() && !MONEY_FIRST.matcher(name).find()) {
            String thing = SURFACE.matcher(name).find() ? "mq" : thing();
            return Optional.of(new MeasureUnit.Proportion(thing + "/abitante"));
        }
        return Optional.empty();
    }

    private Optional<MeasureUnit> money(BigDecimal value, boolean scaled) {
        boolean counted = COUNTED.matcher(name).find();
        boolean large = value.abs().compareTo(SMALLEST_SUM_OF_MONEY) >= 0;
        boolean money = MONEY_FIRST.matcher(name).find()
                || (large && VALUE_FIRST.matcher(name).find())
                || (scaled && MONEY_SOMEWHERE.matcher(name).find());
        return money && !counted ? Optional.of(euro()) : Optional.empty();
    }

    private MeasureUnit counted() {
        if (VEHICLE_KM.matcher(name).find()) {
            return new MeasureUnit.Count("vett*km");
        }
        if (LENGTH.matcher(name).find()) {
            return new MeasureUnit.Count("km");
        }
        if (AREA.matcher(name).find()) {
            return new MeasureUnit.Count("mq");
        }
        return AGE.matcher(name).find() ? new MeasureUnit.Count("anni") : MeasureUnit.Count.PLAIN;
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
