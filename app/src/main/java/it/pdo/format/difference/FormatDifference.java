package it.pdo.format.difference;

import it.pdo.format.Checkpoint;
import it.pdo.format.FieldType.Option;
import it.pdo.format.PlanFormat;
import it.pdo.format.ResultPayFormat;
import it.pdo.format.Scorecard;
import it.pdo.format.UnitKind;
import it.pdo.format.difference.DifferenceCollector.Naming;
import it.pdo.format.difference.DifferenceCollector.Subject;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two versions of a format. Elements correspond when they have the same code, or when the new one
 * declares its former code in {@code was}; nothing is guessed.
 */
public final class FormatDifference {

    static final Naming<Option> OPTIONS = new Naming<>("option", Option::code, Option::name, Option::was);
    static final Naming<Option> DIMENSIONS = new Naming<>("dimension", Option::code, Option::name, Option::was);

    private final DifferenceCollector findings = new DifferenceCollector();
    private final Subject root = new Subject("", DifferenceMessages.text(""));
    private final PlanFormat before;
    private final PlanFormat after;

    private FormatDifference(PlanFormat before, PlanFormat after) {
        this.before = before;
        this.after = after;
    }

    /** Every difference, in file order; empty when the versions differ only in their numbers. */
    public static List<Difference> of(PlanFormat before, PlanFormat after) {
        FormatDifference difference = new FormatDifference(before, after);
        difference.head();
        difference.calendar();
        new LevelDifference(difference.findings).levels(difference.root, before.levels(), after.levels());
        new PartDifference(difference.findings).parts(difference.root, before, after);
        difference.scorecards();
        difference.pay();
        return difference.findings.all();
    }

    private void head() {
        Subject plan = new Subject("", DifferenceMessages.key("noun.plan"));
        findings.value(new Subject("/format", plan.words()), "code", before.code(), after.code());
        findings.value(new Subject("/title", plan.words()), "title", before.title(), after.title());
        findings.value(
                new Subject("/years", plan.words()),
                "years",
                before.years().from() + "–" + before.years().to(),
                after.years().from() + "–" + after.years().to());
        findings.value(new Subject("/policy", plan.words()), "policy", before.policy(), after.policy());
    }

    private void calendar() {
        findings.lists(
                root,
                "/unit-kinds",
                new Naming<>("unit-kind", UnitKind::code, UnitKind::name, _ -> null),
                true,
                before.unitKinds(),
                after.unitKinds(),
                (subject, pair) -> findings.value(
                        subject, "plural", pair.before().plural(), pair.after().plural()));
        findings.lists(
                root,
                "/checkpoints",
                new Naming<>("checkpoint", Checkpoint::code, Checkpoint::name, _ -> null),
                false,
                before.checkpoints(),
                after.checkpoints(),
                (subject, pair) -> findings.value(
                        subject,
                        "date",
                        PartDifference.day(pair.before().date()),
                        PartDifference.day(pair.after().date())));
    }

    private void scorecards() {
        findings.lists(
                root,
                "/scorecards",
                new Naming<>("scorecard", Scorecard::code, Scorecard::title, _ -> null),
                true,
                before.scorecards(),
                after.scorecards(),
                (subject, pair) -> {
                    findings.value(
                            subject,
                            "maximum",
                            String.valueOf(pair.before().maximum()),
                            String.valueOf(pair.after().maximum()));
                    findings.lists(
                            subject,
                            "/criteria",
                            new Naming<Scorecard.Criterion>(
                                    "criterion", Scorecard.Criterion::code, Scorecard.Criterion::text, _ -> null),
                            true,
                            pair.before().criteria(),
                            pair.after().criteria(),
                            (criterion, both) -> {
                                findings.value(
                                        criterion,
                                        "bonus",
                                        both.before().bonus(),
                                        both.after().bonus());
                                findings.value(criterion, "answers", answers(both.before()), answers(both.after()));
                            });
                });
    }

    private static LocalizedMessage answers(Scorecard.Criterion criterion) {
        return DifferenceMessages.texts(criterion.options().stream()
                .map(o -> o.text() + " (" + o.points() + ")")
                .toList());
    }

    private void pay() {
        ResultPayFormat old = before.resultPay();
        ResultPayFormat now = after.resultPay();
        Subject pay = new Subject("/result-pay", DifferenceMessages.key("noun.result-pay"));
        findings.value(
                pay,
                "threshold",
                plain(old == null ? null : old.minimumThreshold()),
                plain(now == null ? null : now.minimumThreshold()));
        shares(pay, old == null ? List.of() : old.shares(), now == null ? List.of() : now.shares(), "/shares");
    }

    private void shares(
            Subject subject, List<ResultPayFormat.Share> old, List<ResultPayFormat.Share> now, String step) {
        findings.lists(
                subject,
                step,
                new Naming<>("share", ResultPayFormat.Share::code, ResultPayFormat.Share::name, _ -> null),
                false,
                old,
                now,
                (share, pair) -> {
                    findings.value(
                            share,
                            "percent",
                            plain(pair.before().percent()),
                            plain(pair.after().percent()));
                    findings.value(
                            share, "level", pair.before().level(), pair.after().level());
                    findings.value(
                            share,
                            "payment-times",
                            pair.before().paymentTimes(),
                            pair.after().paymentTimes());
                    shares(share, pair.before().parts(), pair.after().parts(), "/parts");
                });
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
