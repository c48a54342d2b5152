package it.pdo.ui.check;

import it.pdo.check.CheckRule;
import it.pdo.check.Finding;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.ui.plan.PlanAction;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** URLs of the check of a plan, and its button on the page of the plan and on each sheet. */
@Singleton
public final class CheckNavigation implements PlanAction {
    /** Route of the check. */
    public static final String CHECK = "check";

    static final String ITEM = "item";
    private static final int ORDER = 20;

    CheckNavigation() {}

    /** The check of one objective only. */
    public static String of(ItemId item) {
        return CHECK + "?" + ITEM + "=" + item;
    }

    /** The URL of the sheet on which a finding is corrected; of the plan for a finding about the whole plan. */
    public static String thing(Finding finding) {
        String sheet = finding.subject().sheet();
        if (sheet.isEmpty()) {
            return PlanNavigation.PLAN;
        }
        String at = finding.pointer().equals(sheet) ? part(finding.rule()) : finding.pointer();
        String address = PlanNavigation.sheet(ItemId.parse(sheet));
        return at.isEmpty() ? address : address + "?" + PlanNavigation.AT + "=" + at;
    }

    /** The part of a sheet that a rule about the item is about; empty for its head. */
    private static String part(CheckRule rule) {
        return switch (rule.family()) {
            case CRONOPROGRAM -> PlanNavigation.CRONOPROGRAM;
            case SUMS ->
                switch (rule) {
                    case PEOPLE_SUM, PEOPLE_COUNT -> PlanNavigation.PEOPLE;
                    case RESOURCE_TOTAL, COST_WITHOUT_RESOURCES -> PlanNavigation.RESOURCES;
                    default -> ""; // weights stand in the head
                };
            case TIME, INDICATORS, OBJECTIVES, NUMBERING, TABLES, PAY -> "";
        };
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(CheckNavigation.class, locale).get("action");
    }

    @Override
    public Optional<String> href(PlanInView plan, @Nullable Item item) {
        return Optional.of(item == null ? CHECK : of(item.id()));
    }
}
