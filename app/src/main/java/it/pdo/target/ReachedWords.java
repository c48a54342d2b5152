package it.pdo.target;

import it.pdo.target.Unreadable.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a reached value say: done, not done, or something that is neither. A word that takes a part of the
 * answer back ({@code quasi}, {@code in ritardo}, {@code salvo}) makes it a question, whatever else is written.
 */
final class ReachedWords {

    private static final Pattern DONE = Pattern.compile(
            "\\b(?:si|on|ok|x|yes|s|fatt[aoie]|realizzat[aoie]|raggiunt[aoie]"
                    + "|completat[aoie]|conclus[aoie]|approvat[aoie]|effettuat[aoie]|attivat[aoie]|eseguit[aoie]|adottat[aoie]"
                    + "|pubblicat[aoie]|attuat[aoie]|portat[aoie] a termine|terminat[aoie]|ultimat[aoie]|affidat[aoie]"
                    + "|aggiudicat[aoie]|inaugurat[aoie]|consegnat[aoie]|collaudat[aoie]|trasmess[aoie]|inviat[aoie])\\b");
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:no|off|non|mai|nulla|niente|nessun[oa]?|neanche|nemmeno|neppure|mancat[aoie])\\b");
    private static final Pattern FIRM = Pattern.compile("\\bsi\\b");
    private static final Pattern NOT_NEEDED = Pattern.compile(
            "\\bnon (?:e |era |sono |risulta )?(?:piu )?(?:necessari|applicabil|dovut|pertinent|richiest|previst|rilevant|attinent|di competenza|compet)"
                    + "|\\bnon serve|\\bsuperat[aoie] da\\b|\\brevocat|\\bannullat|\\bstralciat|\\beliminat|\\bsospes");
    private static final Pattern PARTLY = Pattern.compile(
            "\\bparzial|\\bin parte\\b|\\bquasi\\b|\\bincomplet|\\bin corso\\b|\\bin fase\\b|\\bin via di\\b|\\bin itinere\\b"
                    + "|\\bavviat|\\biniziat|\\bda (?:complet|termin|conclud|fare|effettu|realizz|approv|pubblic)"
                    + "|\\bmancan?o?\\b|\\bsolo\\b|\\bsoltanto\\b|\\bsolamente\\b|\\btranne\\b|\\bsalvo\\b|\\becce(?:tto|zione)"
                    + "|\\bescluso\\b|\\besclusi\\b|\\bma\\b|\\bpero\\b|\\btuttavia\\b|\\banche se\\b|\\bben(?:che|si)\\b|\\bbozza\\b"
                    + "|\\bmeta\\b|\\bpoc[hoaie]|\\bappena\\b|\\bin minima\\b|\\binsufficient|\\bpiu o meno\\b|\\bpressoche\\b"
                    + "|\\bda rivedere\\b|\\bprovvisori|\\bin lavorazione\\b|\\bin definizione\\b|\\bin attesa\\b|\\bforse\\b"
                    + "|\\bal momento\\b|\\bdifficolt|\\bcritic|\\bmisura\\b|\\bminor[ei]\\b|\\bsperimental|\\?|\\bprima parte\\b|\\bprima fase\\b|\\bnon tutt|\\bnon complet|\\bnon del tutto");
    private static final Pattern LATE = Pattern.compile(
            "\\britard|\\btardiv|\\bfuori (?:termine|tempo|tempi)|\\boltre (?:il termine|i termini|la scadenza|termine)"
                    + "|\\bdopo (?:il termine|la scadenza|i termini)|\\bscadut|\\bsuperat[aoie]\\b|\\bsforat|\\bpost scadenza|\\bnon nei termini|\\bnei termini non");
    private static final Pattern TO_COME = Pattern.compile(
            "\\brinvi|\\bslitt|\\bprorog|\\bposticip|(?<!come )\\bprevist|(?<!come )\\bprogrammat|\\battes[aoie]?\\b|\\bsara\\b|\\bsaranno\\b|\\bverra"
                    + "|\\bprossim|\\bin programma|\\bda qui a\\b|\\bpianificat|\\bfutur|\\bdovrebbe");
    private static final Pattern ESTIMATE = Pattern.compile(
            "\\bquasi\\b|\\bcirca\\b|\\bpressoche\\b|\\bstimat|\\bpresunt|\\bprovvisori|\\bmanca|\\bpiu o meno\\b|\\bforse\\b|\\?");
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:oltre|dopo|successivament[e]|successiv[aoie]|posterior[ei]|a partire|dal|dalla|da)\\b|>");
    private static final Pattern ALL = Pattern.compile(
            "^(?:tutt[aeio](?: (?:le|i|gli|quante|quanti))?\\b.*|totalita\\b.*|il totale|100 per cento)$");
    private static final Set<String> NONE = Set.of("nessuno", "nessuna", "nessun", "zero", "nulla", "niente");

    private final String text;
    private final boolean hasWords;
    private final String folded;
    /** Without the words of a comparison: {@code non oltre} denies nothing. */
    private final String withoutComparisons;

    ReachedWords(Sentence sentence) {
        this.text = sentence.text();
        this.hasWords = sentence.atoms().stream()
                .anyMatch(atom -> atom.meaning() instanceof Atom.Word || atom.meaning() instanceof Atom.Mark);
        this.folded = sentence.folded();
        this.withoutComparisons = sentence.foldedWithoutDirections();
    }

    /** Yes or no, when the words are only one of them; else why a person has to say it otherwise. */
    Actual answer() {
        Optional<Reason> doubt = doubt();
        if (doubt.isPresent()) {
            return refused(doubt.get());
        }
        boolean denied = deny();
        boolean done = DONE.matcher(folded).find();
        if (!(denied || done) || (denied && FIRM.matcher(folded).find())) {
            return refused(Reason.NO_MEANING);
        }
        return new Actual.Answer(!denied);
    }

    /** Why words around a day or an amount do not let it count as it stands; empty when they do. */
    Optional<Reason> doubt() {
        if (NOT_NEEDED.matcher(folded).find()) {
            return Optional.of(Reason.NOT_NEEDED);
        }
        if (LATE.matcher(folded).find()) {
            return Optional.of(Reason.LATE);
        }
        if (TO_COME.matcher(folded).find()) {
            return Optional.of(Reason.TO_COME);
        }
        return PARTLY.matcher(folded).find() ? Optional.of(Reason.PARTLY) : Optional.empty();
    }

    /**
     * Why a number does not stand for what was reached: it is an estimate, it is still to come, or the words deny a part of
     * what it counts. A number of what is there so far ({@code solo 2}) stands.
     */
    Optional<Reason> doubtOfAmount() {
        if (!hasWords) {
            return Optional.empty();
        }
        if (TO_COME.matcher(folded).find()) {
            return Optional.of(Reason.TO_COME);
        }
        return ESTIMATE.matcher(folded).find() || deny() ? Optional.of(Reason.NOT_FINAL) : Optional.empty();
    }

    boolean deny() {
        return DENIED.matcher(withoutComparisons).find();
    }

    /** Whether the day is only one after which it was done. */
    boolean sayAfter() {
        return AFTER.matcher(folded).find();
    }

    /** Whether the whole text means all of them. */
    boolean meanAll() {
        return ALL.matcher(folded).matches() && doubt().isEmpty();
    }

    /** Whether the whole text means none at all. */
    boolean meanNone() {
        String first = folded.split(" ", 2)[0];
        return NONE.contains(first) && !DONE.matcher(folded).find() && doubt().isEmpty();
    }

    private Actual refused(Reason reason) {
        return new Actual.NotUnderstood(text, new Unreadable(reason, 1, text));
    }
}
