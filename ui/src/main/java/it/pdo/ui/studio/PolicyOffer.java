package it.pdo.ui.studio;

import it.pdo.format.PlanFormat;
import it.pdo.results.PolicyAdoptions;
import it.pdo.results.PolicyVersion;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.results.PolicySummary;
import it.pdo.ui.results.ResultsNavigation;
import it.pdo.ui.session.CurrentUser;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scoring policies a format may name, each with the sentences that say what it decides. */
final class PolicyOffer {
    private final PolicyAdoptions policies;

    PolicyOffer(PolicyAdoptions policies) {
        this.policies = policies;
    }

    /** The codes of the policies that are there. */
    List<String> codes() {
        return policies.codes(CurrentUser.required());
    }

    void draw(Form form) {
        Texts texts = form.texts();
        String chosen = form.now().text("/policy");
        List<FieldOption> options = Stream.concat(codes().stream(), Stream.of(chosen))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new FieldOption(code, name(code, texts)))
                .toList();
        form.group("").oneOf("/policy", "policy", options);
        form.put(Buttons.link(ResultsNavigation.whatIf(), texts.get("policy.try")));
        latest(chosen)
                .ifPresentOrElse(
                        policy -> addSentences(form, policy),
                        () -> form.put(FormatForms.note(texts.get("policy.unknown", chosen))));
    }

    private static void addSentences(Form form, ScoringPolicy policy) {
        Optional<PlanFormat> format = form.editor().check().format();
        form.group(form.texts().get("policy.sentences"));
        format.ifPresent(
                whole -> form.put(PolicySummary.of(policy, whole, form.texts().locale())));
    }

    private String name(String code, Texts texts) {
        return latest(code).map(policy -> policy.name(texts.locale())).orElse(code);
    }

    private Optional<ScoringPolicy> latest(String code) {
        List<PolicyVersion> versions = policies.versions(CurrentUser.required(), code);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getLast().policy());
    }
}
