package it.pdo.scoring;

import it.pdo.scoring.UnitPart.Kind;
import it.pdo.scoring.UnitPart.Member;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.PlanYear.ResultShare;
import it.pdo.scoring.input.PlanYear.TitledShare;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.ScoringPolicy.UnitRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of units' results under {@link Choice.UnitRollUp#BY_PARTS}. Where the plan format has shares, each share is
 * a part; otherwise the unit's own objectives are one and what all units share is another.
 */
final class UnitParts {
    private final PreparedPlan plan;
    private final UnitRules rules;
    private final List<ResultShare> shares;

    UnitParts(PreparedPlan plan, UnitRules rules) {
        this.plan = plan;
        this.rules = rules;
        PlanYear year = plan.input().planYear();
        this.shares = year == null ? List.of() : year.shares();
    }

    /** The parts of a unit that have items, in the order of the format; empty for a unit of which nothing counts. */
    List<UnitPart> of(UnitMembership.MemberUnit unit) {
        List<Member> own = new ArrayList<>();
        Set<PreparedItem> taken = new HashSet<>();
        for (UnitMembership.Counted counted : unit.items) {
            if (counts(counted) && taken.add(counted.item())) {
                own.add(new Member(counted.item(), counted.weight()));
            }
        }
        List<Member> shared = new ArrayList<>();
        if (rules.shared() == Choice.Shared.IN_EVERY_UNIT) {
            plan.units().shared().stream().filter(taken::add).forEach(item -> shared.add(new Member(item, null)));
        }
        List<UnitPart> parts = byShare(unit, own, shared);
        if (parts.isEmpty()) {
            add(parts, unit, Kind.OWN, own);
            add(parts, unit, Kind.SHARED, shared);
        }
        return parts;
    }

    private List<UnitPart> byShare(UnitMembership.MemberUnit unit, List<Member> own, List<Member> shared) {
        List<UnitPart> parts = new ArrayList<>();
        for (ResultShare share : shares) {
            List<Member> members = new ArrayList<>();
            own.stream().filter(member -> isOf(member, share)).forEach(members::add);
            shared.stream().filter(member -> isOf(member, share)).forEach(members::add);
            if (!members.isEmpty()) {
                parts.add(new UnitPart(
                        figure(unit, share.code()), Kind.SHARE, share.name(), share.percent(), titled(members, share)));
            }
        }
        return parts;
    }

    private static boolean isOf(Member member, ResultShare share) {
        return member.item().input.level().equals(share.level());
    }

    /** Weighs the items by the shares of their titles, where every one of them has one. */
    private static List<Member> titled(List<Member> members, ResultShare share) {
        List<Member> weighted = new ArrayList<>();
        for (Member member : members) {
            BigDecimal percent = percentOf(member.item().input.title(), share.items());
            if (percent == null) {
                return members;
            }
            weighted.add(new Member(member.item(), percent));
        }
        return weighted;
    }

    private static @Nullable BigDecimal percentOf(String title, List<TitledShare> items) {
        return items.stream()
                .filter(item -> item.title().strip().equalsIgnoreCase(title.strip()))
                .map(TitledShare::percent)
                .findFirst()
                .orElse(null);
    }

    private static void add(List<UnitPart> parts, UnitMembership.MemberUnit unit, Kind kind, List<Member> members) {
        if (!members.isEmpty()) {
            String code = kind == Kind.OWN ? "own" : "shared";
            parts.add(new UnitPart(figure(unit, code), kind, "", null, members));
        }
    }

    private static FigureId figure(UnitMembership.MemberUnit unit, String code) {
        return new FigureId(FigureId.Kind.PART, unit.input.id() + "/" + code);
    }

    private boolean counts(UnitMembership.Counted counted) {
        return rules.countedLevels().isEmpty()
                ? counted.topmost()
                : rules.countedLevels().contains(counted.item().input.level());
    }
}
