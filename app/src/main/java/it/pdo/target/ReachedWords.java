package it.pdo.target;

import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.Folding;
import it.pdo.target.token.WordStems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a reached value say: done, not done, or something that is neither. A word that takes a part of the
 * answer back ({@code quasi}, {@code in ritardo}, {@code salvo}) makes it a question, whatever else is written.
 */
final class ReachedWords {

    private static final WordStems DONE = WordStems.words(
            "si|ok|yes|fatt[aoie]|realizzat[aoie]|raggiunt[aoie]|completat[aoie]|conclus[aoie]",
            "approvat[aoie]|effettuat[aoie]|attivat[aoie]|eseguit[aoie]|adottat[aoie]|pubblicat[aoie]",
            "attuat[aoie]|portat[aoie] a termine|terminat[aoie]|ultimat[aoie]|affidat[aoie]|aggiudicat[aoie]",
            "inaugurat[aoie]|consegnat[aoie]|collaudat[aoie]|trasmess[aoie]|inviat[aoie]");
    /** Yes as the whole of an answer. */
    private static final Set<String> SHORT_YES = Set.of("s", "x", "on");
    /** Words after {@code si} that leave it a yes; after any other word it belongs to a verb: {@code si prevede}. */
    private static final WordStems AFTER_YES = WordStems.words(
            "ma|pero|con|in|e|come|da|dal|dalla|nei|nel|per|su|tutto|tutti|tutte|completamente|certo|regolarmente|entro|no|n");

    private static final WordStems DENIED =
            WordStems.words("no|off|non|mai|nulla|niente|nessun[oa]?|neanche|nemmeno|neppure|mancat[aoie]");
    private static final WordStems FIRM = WordStems.of("si\\b");
    private static final WordStems NOT_NEEDED = WordStems.of(
            "non (?:e |era |sono |risulta )?(?:piu )?(?:necessari|applicabil|dovut|pertinent|richiest|previst|rilevant|attinent|di competenza|compet)",
            "non serve|superat[aoie] da\\b|revocat|annullat|stralciat|eliminat|sospes");
    private static final String UNDER_WAY = "parzial|incomplet|in corso\\b|in fase\\b|in via di\\b|in attesa\\b"
            + "|in lavorazione\\b|da (?:complet|termin|conclud|fare|effettu|realizz|svolg|avvi|approv|pubblic)";
    private static final WordStems PARTLY = WordStems.of(
            UNDER_WAY,
            "in parte\\b|quasi\\b|in itinere\\b|avviat|iniziat|mancan?o?\\b|solo\\b|soltanto\\b",
            "solamente\\b|tranne\\b|salvo\\b|ecce(?:tto|zione)|escluso\\b|esclusi\\b|ma\\b|pero\\b|tuttavia\\b",
            "anche se\\b|ben(?:che|si)\\b|bozza\\b|meta\\b|poc[hoaie]|appena\\b|in minima\\b|insufficient|piu o meno\\b",
            "pressoche\\b|da rivedere\\b|provvisori|in definizione\\b|forse\\b",
            "al momento\\b|difficolt|critic|misura\\b|minor[ei]\\b|sperimental|prima parte\\b|prima fase\\b",
            "sol[aei]\\b|minim|riserv|sta\\b|stanno\\b|stiamo\\b|da defin",
            "senza (?!ritard|riliev|osservazion|oner|error|prescrizion|eccezion|sol)",
            "non tutt|non complet|non del tutto");
    /** Steps on the way to what is asked for, where the indicator does not ask for the step itself. */
    private static final WordStems STEP = WordStems.of("propost|istruttori|schema\\b|convocat");

    private static final WordStems LATE = WordStems.of(
            "ritard|tardiv|fuori (?:termine|tempo|tempi)|oltre (?:il termine|i termini|la scadenza|termine)",
            "dopo (?:il termine|la scadenza|i termini)|scadut|superat[aoie]\\b|sforat",
            "post scadenza|non nei termini|nei termini non");
    private static final WordStems TO_COME = WordStems.of(
            "fara\\b|faranno|procedera|avverra|effettuera|concludera|completera|approvera|pubblichera|realizzera|attivera",
            "prevede\\b|prevedono|rinvi|slitt|prorog|posticip|(?<!come )previst|(?<!come )programmat|attes[aoie]?\\b|sara\\b",
            "saranno\\b|verra|prossim|in programma|da qui a\\b|pianificat|futur|dovrebbe");
    private static final WordStems ESTIMATE = WordStems.of(
            "quasi\\b|circa\\b|pressoche\\b|stima\\b|stime\\b|stimat|presunt|prevision|preconsuntiv|proiezion",
            "provvisori|manca|piu o meno\\b|forse\\b|(?<=\\+ )iva\\b|iva esclusa|oltre iva\\b");
    /** What was counted but is not there: called off, lost, not finished. */
    private static final WordStems UNDONE = WordStems.of(
            UNDER_WAY,
            "annullat|disdett|saltat[aoie]\\b|sospes[aoie]\\b|revocat|disertat|fallit[aoie]\\b|respint[aoie]\\b|rifiutat",
            "bocciat|desert[aoie]\\b|pendent|inevas[aoie]\\b");

    private static final WordStems AFTER =
            WordStems.words("oltre|dopo|successivamente|successiv[aoie]|posterior[ei]|a partire|dal|dalla|da");
    private static final Pattern ALL = Pattern.compile(
            "^(?:tutt[aeio](?: (?:le|i|gli|quante|quanti))?\\b.*|totalita\\b.*|il totale|100 per cento)$");
    private static final Set<String> NONE = Set.of("nessuno", "nessuna", "nessun", "zero", "nulla", "niente");

    private final IndicatorHints hints;
    private final String text;
    private final List<Atom> atoms;
    private final boolean hasWords;
    private final String folded;
    /** Without the words of a comparison: {@code non oltre} denies nothing. */
    private final String withoutComparisons;

    ReachedWords(Sentence sentence, IndicatorHints hints) {
        this.hints = hints;
        this.text = sentence.text();
        this.hasWords = sentence.atoms().stream()
                .anyMatch(atom -> atom.meaning() instanceof Atom.Word || atom.meaning() instanceof Atom.Mark);
        this.folded = sentence.folded();
        this.atoms = sentence.atoms();
        this.withoutComparisons = sentence.foldedWithoutDirections();
    }

    /** Yes or no, when the words are only one of them; else why a person has to say it otherwise. */
    Actual answer() {
        Optional<Reason> doubt = doubt();
        if (doubt.isPresent()) {
            return refused(doubt.get());
        }
        boolean denied = deny();
        if (!(denied || sayDone()) || (denied && FIRM.isIn(folded))) {
            return refused(Reason.NO_MEANING);
        }
        return new Actual.Answer(!denied);
    }

    /** Why words around a day or an amount do not let it count as it stands; empty when they do. */
    Optional<Reason> doubt() {
        if (NOT_NEEDED.isIn(folded)) {
            return Optional.of(Reason.NOT_NEEDED);
        }
        if (LATE.isIn(folded)) {
            return Optional.of(Reason.LATE);
        }
        if (TO_COME.isIn(folded)) {
            return Optional.of(Reason.TO_COME);
        }
        boolean step = STEP.isIn(folded) && !hints.speakOf(STEP);
        return step || PARTLY.isIn(folded) || asks() ? Optional.of(Reason.PARTLY) : Optional.empty();
    }

    /**
     * Why a number does not stand for what was reached: it is an estimate, it is still to come, or the words deny a part of
     * what it counts. A number of what is there so far ({@code solo 2}) stands, and so does one of what the indicator itself
     * counts: {@code 8 pendenti} of “Pratiche pendenti”.
     */
    Optional<Reason> doubtOfAmount() {
        if (!hasWords) {
            return Optional.empty();
        }
        if (TO_COME.isIn(folded)) {
            return Optional.of(Reason.TO_COME);
        }
        boolean undone = UNDONE.isIn(folded) && !hints.speakOf(UNDONE);
        return undone || ESTIMATE.isIn(folded) || asks() || deny() ? Optional.of(Reason.NOT_FINAL) : Optional.empty();
    }

    private boolean sayDone() {
        return SHORT_YES.contains(folded) || DONE.isIn(withoutImpersonal());
    }

    /** The words without each {@code si} that belongs to a verb: {@code si prevede}, {@code si farà}. With an accent it is a yes. */
    private String withoutImpersonal() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < atoms.size(); i++) {
            String word = Folding.fold(atoms.get(i).raw());
            boolean plain =
                    word.equals("si") && word.equalsIgnoreCase(atoms.get(i).raw());
            boolean ofAVerb = plain
                    && i + 1 < atoms.size()
                    && atoms.get(i + 1).meaning() instanceof Atom.Word(String next)
                    && !AFTER_YES.isIn(next)
                    && !DONE.isIn(next);
            words.append(ofAVerb ? "" : word).append(' ');
        }
        return words.toString();
    }

    private boolean asks() {
        return folded.indexOf('?') >= 0;
    }

    boolean deny() {
        return DENIED.isIn(withoutComparisons);
    }

    /** Whether the day is only one after which it was done. */
    boolean sayAfter() {
        return AFTER.isIn(folded) || folded.indexOf('>') >= 0;
    }

    /** Whether the whole text means all of them. */
    boolean meanAll() {
        return ALL.matcher(folded).matches() && doubt().isEmpty();
    }

    /** Whether the whole text means none at all. */
    boolean meanNone() {
        String first = folded.split(" ", 2)[0];
        return NONE.contains(first) && !sayDone() && doubt().isEmpty();
    }

    private Actual refused(Reason reason) {
        return new Actual.NotUnderstood(text, new Unreadable(reason, 1, text));
    }
}
