package it.pdo.target;

import it.pdo.target.Atom.Word;
import it.pdo.target.token.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a number mean: what is counted, what each euro is for, increase or reduction. */
final class Wording {

    private static final Set<String> OF = Set.of("di", "del", "dello", "della", "dell", "dei", "degli", "delle");
    private static final Pattern PARTICIPLE = Pattern.compile(".{3,}(?:at|it|ut)[aeio]|(?:pre)?vist[aeio]|fatt[aeio]");
    /** Words behind a number that say what was done with the things counted: {@code 3 svolti}. */
    private static final Pattern DONE = Pattern.compile(".{2,}(?:at|it|ut|olt|ess|us|ert|ott|ist|att|unt|iest)[aeio]");

    private static final Pattern DOWN = Pattern.compile(
            "riduzion[ei]|diminuzion[ei]|calo|ridurre|diminuire|meno|ridott[aoie]|diminuit[aoie]|calat[aoie]|sces[aoie]"
                    + "|decresci\\w*|decrement\\w*|ribasso|contrazion[ei]|flession[ei]|abbattut[aoie]|abbattiment[oi]");
    private static final Pattern UP = Pattern.compile(
            "increment[oi]|aument[oi]|crescita|incrementare|aumentare|piu|aumentat[aoie]|incrementat[aoie]|cresciut[aoie]"
                    + "|salit[aoie]|rialzo|rincaro|accresciut[aoie]");
    private static final Pattern CHANGE = Pattern.compile("variazion[ei]");
    private static final Pattern BASELINE = Pattern.compile("\\b(?:rispetto al|sul|dal) (20\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern PASSAGE = Pattern.compile(
            "passaggio|passare|portare|portando|crescere|salire|scendere|miglioramento|migliorare|riduzion[ei]|diminuzion[ei]"
                    + "|calo|increment[oi]|aument[oi]|crescita");
    private static final Pattern PERIODS =
            Pattern.compile("(?:bi|tri|quadri|se)mestri|quinquenni|trienni|bienni|decadi|quindicine");
    private static final Set<String> DENIALS = Set.of("non", "mai", "senza", "nessun", "nessuno", "nessuna", "ne");
    private static final int LONGEST_NOUN = 3;
    private static final int STEM = 4;

    private final Clause clause;

    Wording(Clause clause) {
        this.clause = clause;
    }

    /** The unit refined by the words after it: {@code % delle azioni}, {@code €/mq}, {@code incontri}. */
    MeasureUnit refined(MeasureUnit unit) {
        return switch (unit) {
            case MeasureUnit.Percent percent when percent.of().isEmpty() -> new MeasureUnit.Percent(partOf());
            case MeasureUnit.Euro _ ->
                per().<MeasureUnit>map(MeasureUnit.Euro::new).orElse(unit);
            case MeasureUnit.Count count when count.noun().isEmpty() -> noun();
            case MeasureUnit.Count count ->
                per().<MeasureUnit>map(p -> new MeasureUnit.Proportion(join(count.noun(), p)))
                        .orElse(unit);
            case MeasureUnit.Time time ->
                perFrom(0)
                        .<MeasureUnit>map(p -> new MeasureUnit.Proportion(join(ItalianUnits.plural(time.unit()), p)))
                        .orElse(unit);
            case MeasureUnit.Percent _, MeasureUnit.PerPeriod _, MeasureUnit.Proportion _ -> unit;
        };
    }

    /** A second bare number right after the first, which has no meaning. */
    static Optional<Atom> secondNumber(Clause clause) {
        return clause.after().stream()
                .limit(1)
                .filter(a -> a.raw().charAt(0) >= '0' && a.raw().charAt(0) <= '9')
                .findFirst();
    }

    /** Whether a length of time is counted in parts of a year, which no unit knows: {@code entro 2 trimestri}. */
    static boolean countsPeriods(Clause clause) {
        List<Atom> content = Clause.contentOf(clause.after());
        return !content.isEmpty() && has(content.subList(0, 1), PERIODS);
    }

    /** Whether the words in front say something that the reading leaves out: {@code non … 10 giorni}, {@code prima del}. */
    static boolean isDenied(Clause clause) {
        return clause.before().stream().anyMatch(a -> DENIALS.contains(folded(a)))
                || (clause.core() instanceof Clause.Due && endsInBefore(clause.before()));
    }

    static boolean isOfAPassage(Atom atom) {
        return has(List.of(atom), PASSAGE);
    }

    private static boolean endsInBefore(List<Atom> words) {
        List<Atom> content = Clause.contentOf(words);
        return !content.isEmpty() && content.getLast().isWord("prima");
    }

    static boolean speaksOfAPassage(Clause clause) {
        return has(clause.before(), PASSAGE);
    }

    /** Whether the words behind hold a number that the reading leaves out; years and {@code ogni 1000} are not left out. */
    static boolean leavesNumbers(Clause clause) {
        List<Atom> after = clause.after();
        for (int i = 0; i < after.size(); i++) {
            boolean digits = Character.isDigit(after.get(i).raw().charAt(0));
            boolean every = i > 0 && after.get(i - 1).isWord("ogni");
            if (digits && !every && !YEAR.matcher(after.get(i).raw()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words mean a change, and in which direction. */
    Optional<Target.ChangeKind> change() {
        if (has(clause.before(), CHANGE)) {
            return Optional.of(Target.ChangeKind.SIGNED);
        }
        if (has(clause.before(), DOWN) || has(tail(), DOWN)) {
            return Optional.of(Target.ChangeKind.REDUCTION);
        }
        return has(clause.before(), UP) || has(tail(), UP) ? Optional.of(Target.ChangeKind.INCREASE) : Optional.empty();
    }

    OptionalInt baselineYear() {
        StringBuilder text = new StringBuilder();
        clause.after().forEach(a -> text.append(' ').append(folded(a)));
        Matcher year = BASELINE.matcher(text);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** The first two words after it: {@code di riduzione}, {@code in meno}. */
    private List<Atom> tail() {
        return clause.after().subList(0, Math.min(2, clause.after().size()));
    }

    private static boolean has(List<Atom> words, Pattern pattern) {
        return words.stream().anyMatch(a -> pattern.matcher(folded(a)).matches());
    }

    private String partOf() {
        List<Atom> after = clause.after();
        boolean part = !after.isEmpty() && OF.contains(folded(after.getFirst()));
        if (!part || change().isPresent()) {
            return "";
        }
        List<String> words = Clause.contentOf(untilBreak(after)).stream()
                .filter(a ->
                        !PARTICIPLE.matcher(a.raw().toLowerCase(Locale.ROOT)).matches())
                .map(Atom::raw)
                .limit(LONGEST_NOUN)
                .toList();
        return String.join(" ", words);
    }

    private MeasureUnit noun() {
        List<Atom> after = clause.after();
        int end = 0;
        while (end < after.size() && end < LONGEST_NOUN && isNoun(after.get(end))) {
            end++;
        }
        if (end == 0) {
            return MeasureUnit.Count.PLAIN;
        }
        String noun =
                String.join(" ", after.subList(0, end).stream().map(Atom::raw).toList());
        if (end + 1 < after.size() && after.get(end).isMark("*")) {
            return new MeasureUnit.Count(noun + "*" + after.get(end + 1).raw());
        }
        String name = noun;
        return perFrom(end)
                .<MeasureUnit>map(p -> new MeasureUnit.Proportion(join(name, p)))
                .orElseGet(() -> new MeasureUnit.Count(name));
    }

    private Optional<String> per() {
        return perFrom(0);
    }

    /** {@code per dipendente}, {@code /mq}, {@code ogni 1000 abitanti}. */
    private Optional<String> perFrom(int index) {
        List<Atom> after = clause.after();
        if (index + 1 >= after.size()) {
            return Optional.empty();
        }
        Atom next = after.get(index + 1);
        if (after.get(index).isMark("/") && isNoun(next)) {
            return Optional.of("/" + next.raw());
        }
        if (after.get(index).isWord("per") && isNoun(next)) {
            return Optional.of("per " + next.raw());
        }
        boolean every = after.get(index).isWord("ogni") && index + 2 < after.size() && isNoun(after.get(index + 2));
        return every
                ? Optional.of("ogni " + next.raw() + " " + after.get(index + 2).raw())
                : Optional.empty();
    }

    static String join(String thing, String per) {
        return per.startsWith("/") ? thing + per : thing + " " + per;
    }

    private static boolean isNoun(Atom atom) {
        return !Clause.contentOf(List.of(atom)).isEmpty()
                && Character.isLetter(atom.raw().codePointAt(0))
                && !atom.isWord("ogni")
                && !UP.matcher(folded(atom)).matches()
                && !DOWN.matcher(folded(atom)).matches();
    }

    private static List<Atom> untilBreak(List<Atom> words) {
        int end = 0;
        while (end < words.size() && words.get(end).meaning() instanceof Word) {
            end++;
        }
        return words.subList(0, end);
    }

    /** Whether the noun behind the number counts something other than the noun of the target. */
    boolean contradicts(String expected) {
        String noun = Clause.contentOf(clause.after()).stream()
                .findFirst()
                .map(atom -> Folding.fold(atom.raw()))
                .orElse("");
        boolean says = !noun.isEmpty() && Character.isLetter(noun.charAt(0)) && !isParticiple(noun);
        String mine = Folding.fold(expected);
        return says && !mine.isEmpty() && !isParticiple(mine) && !haveOneStem(noun, mine);
    }

    /** Whether a noun behind the number says what it counts, other than words of a change: {@code 95 istanze}. */
    boolean namesThings() {
        return Clause.contentOf(clause.after()).stream()
                .findFirst()
                .filter(Wording::isNoun)
                .map(atom -> !isParticiple(Folding.fold(atom.raw())))
                .orElse(false);
    }

    static boolean isParticiple(String folded) {
        return DONE.matcher(folded).matches();
    }

    /** Whether two folded nouns count the same as far as their first letters tell: {@code incontro}, {@code incontri}. */
    static boolean haveOneStem(String noun, String other) {
        return noun.startsWith(other.substring(0, Math.min(STEM, other.length())));
    }

    private static String folded(Atom atom) {
        return atom.meaning() instanceof Word(String folded) ? folded : "";
    }
}
