package it.pdo.planning.store.revision;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Decision;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.IndicatorRepository;
import it.pdo.planning.store.IndicatorRow;
import it.pdo.planning.store.ItemRepository;
import it.pdo.planning.store.PlanRepository;
import it.pdo.planning.store.PlanRow;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.target.TargetReading;
import it.pdo.target.TargetText;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Confirms the meaning of ambiguous targets. The text in the plan stays as written; the confirmed, unambiguous text is
 * stored beside it.
 */
@Singleton
public class TargetConfirmations {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(PlanStore.class);
    private static final int LONGEST = 300;

    private final PlanStore plans;
    private final PlanRepository planRows;
    private final ItemRepository items;
    private final IndicatorRepository indicators;
    private final History history;

    TargetConfirmations(
            PlanStore plans,
            PlanRepository planRows,
            ItemRepository items,
            IndicatorRepository indicators,
            History history) {
        this.plans = plans;
        this.planRows = planRows;
        this.items = items;
        this.indicators = indicators;
        this.history = history;
    }

    /**
     * The targets of a plan to be confirmed.
     *
     * @throws it.pdo.identity.PermissionDeniedException for users who do not administer the municipality
     */
    public List<DoubtfulTarget> waiting(SignedIn who, PlanId id) {
        Permissions.of(who).may(Operation.CONFIRM_TARGET).require();
        Optional<PlanTree> plan = plans.load(id);
        return plan.stream()
                .flatMap(tree -> tree.items().stream()
                        .filter(tree::active)
                        .flatMap(item -> tree.indicators(item.id()).stream()
                                .filter(indicator -> indicator.state() == ItemState.ACTIVE)
                                .flatMap(indicator ->
                                        doubtful(item, indicator, tree.plan().fromYear()))))
                .toList();
    }

    /**
     * Stores the confirmed meaning of a target.
     *
     * @param words an unambiguous target text, such as {@code almeno 70%}
     */
    @Transactional
    public TargetConfirmation confirm(SignedIn who, IndicatorId id, String words) {
        Optional<IndicatorRow> row =
                administers(who) ? indicators.lock(List.of(id.value())).stream().findFirst() : Optional.empty();
        return row.map(found -> confirm(who, found.indicator(List.of()), words.strip()))
                .orElseGet(TargetConfirmation.Unknown::new);
    }

    /**
     * Confirms several targets, each with its own result.
     *
     * @param words unambiguous target texts by indicator
     */
    @Transactional
    public Map<IndicatorId, TargetConfirmation> confirmAll(SignedIn who, Map<IndicatorId, String> words) {
        Map<IndicatorId, TargetConfirmation> outcomes = new LinkedHashMap<>();
        words.forEach((id, text) -> outcomes.put(id, confirm(who, id, text)));
        return outcomes;
    }

    /**
     * Removes confirmations, so that the targets are ambiguous again. Ignores unknown indicators, unconfirmed targets
     * and closed plans.
     */
    @Transactional
    public void takeBack(SignedIn who, Collection<IndicatorId> ids) {
        if (administers(who) && !ids.isEmpty()) {
            indicators.lock(ids.stream().map(IndicatorId::value).sorted().toList()).stream()
                    .map(row -> row.indicator(List.of()))
                    .filter(indicator -> indicator.confirmedTarget() != null)
                    .filter(indicator ->
                            decision(who, planOf(indicator).plan().state()).allowed())
                    .forEach(indicator -> remember(who, indicator, null));
        }
    }

    private TargetConfirmation confirm(SignedIn who, Indicator indicator, String words) {
        PlanRow plan = planOf(indicator);
        Optional<Issue> refusal = decision(who, plan.plan().state()).refusal();
        if (refusal.isPresent()) {
            return new TargetConfirmation.Refused(List.of(refusal.get()));
        }
        int year = plan.fromYear();
        TargetReading reading = indicator.target().meaning(words, year);
        return switch (reading) {
            case TargetReading.Understood understood
            when !understood.toBeConfirmed() && words.length() <= LONGEST -> {
                remember(who, indicator, words);
                yield new TargetConfirmation.Confirmed(understood.describe(Locale.ITALIAN));
            }
            case TargetReading.Understood understood -> refused("confirm.uncertain", words, understood);
            case TargetReading.NotUnderstood unread -> refused("confirm.unreadable", words, unread);
        };
    }

    private void remember(SignedIn who, Indicator indicator, @Nullable String words) {
        indicators.confirmTarget(indicator.id().value(), words);
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        "indicator",
                        indicator.id().value(),
                        "confirmed target",
                        Objects.requireNonNullElse(indicator.confirmedTarget(), ""),
                        Objects.requireNonNullElse(words, ""))));
    }

    private PlanRow planOf(Indicator indicator) {
        return items.findById(indicator.item().value())
                .flatMap(item -> planRows.findById(item.planId()))
                .orElseThrow();
    }

    private static boolean administers(SignedIn who) {
        return Permissions.of(who).may(Operation.CONFIRM_TARGET).allowed();
    }

    private static Decision decision(SignedIn who, PlanState state) {
        return Permissions.of(who).may(Operation.CONFIRM_TARGET, state.stage());
    }

    private static Stream<DoubtfulTarget> doubtful(Item item, Indicator indicator, int year) {
        TargetText target = indicator.target();
        if (target.isConfirmed() || target.text().isBlank()) {
            return Stream.empty();
        }
        TargetReading reading = target.in(year);
        return reading.isDoubtful() ? Stream.of(new DoubtfulTarget(item, indicator, reading)) : Stream.empty();
    }

    private static TargetConfirmation refused(String key, Object... arguments) {
        return new TargetConfirmation.Refused(
                List.of(new Issue(Severity.ERROR, "target.uncertain", Place.NOWHERE, CATALOG.message(key, arguments))));
    }
}
